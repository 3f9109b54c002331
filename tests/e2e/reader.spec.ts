/** With a script, pointer, touch and keyboard reach what every mark says and rests on. */
import { expect, type Page, test } from '@playwright/test';
import { story } from '../story.ts';
import { embedAt, embedIn, openArticle } from './hosts/article.ts';
import { EMBEDS, FIGURES, isOtherFigure, onlyInFull } from './site.ts';

const listIn = (page: Page) => page.getByRole('listbox');
const tipIn = (page: Page) => page.locator('.tip');
/** What is said beside what a screen reader says of itself. */
const spokenIn = (page: Page) => page.locator('#spoken');
/** The option that is meant, as it is heard. */
const heardIn = (page: Page) => page.getByRole('option', { selected: true });

/** The words of the line that China's trade of 2018 rests on. */
const WORDS_OF_CHINA_2018 =
	story.anchors.find(({ table, cite }) => table === 'trade' && cite.line === 31)?.words ?? '';

/** An embed whose script has come: it waits for the first paint. */
async function openEmbed(page: Page, path: string) {
	await page.goto(path);
	await expect(listIn(page)).toBeAttached();
}

/** The marks of the drawing in sight, as the page has them before a script comes. */
async function marksOf(page: Page, path: string) {
	const html = await (await page.request.get(path)).text();
	return page.evaluate((text) => {
		const served = new DOMParser().parseFromString(text, 'text/html');
		const seen = [...document.querySelectorAll('figure svg')].findIndex(
			(svg) => svg.getClientRects().length > 0,
		);
		const drawing = served.querySelectorAll('figure svg')[seen];
		return [...(drawing?.querySelectorAll<SVGElement>('[data-cites]') ?? [])].map((mark) => ({
			id: mark.id,
			title: mark.querySelector(':scope > title')?.textContent ?? '',
			cites: (mark.dataset.cites ?? '').split(' ').filter(Boolean),
		}));
	}, html);
}

for (const id of FIGURES)
	test(
		`${id} by keyboard: one stop, every mark, its sources, and out`,
		onlyInFull(isOtherFigure(`/embed/${id}/`)),
		async ({ page }) => {
			const path = `/embed/${id}/`;
			await openEmbed(page, path);
			const marks = await marksOf(page, path);
			expect(marks.length).toBeGreaterThan(1);
			const height = await page.locator('figure').evaluate((figure) => figure.getBoundingClientRect().height);
			const whole = await page.evaluate(() => document.documentElement.scrollHeight);
			await expect(listIn(page)).toHaveCount(1);
			await expect(page.getByRole('option')).toHaveCount(marks.length);

			await page.keyboard.press('Tab');
			await expect(listIn(page)).toBeFocused();
			await expect(spokenIn(page)).toHaveText(/^Arrow keys/);
			for (const [i, { id: mark, title, cites }] of marks.entries()) {
				if (i > 0) await page.keyboard.press(i % 2 ? 'ArrowRight' : 'ArrowDown');
				const tip = await tipIn(page).evaluate((element) => ({
					text: element.textContent,
					links: [...element.querySelectorAll('a')].map((link) => link.textContent),
					active: document.activeElement?.getAttribute('aria-activedescendant'),
				}));
				expect(tip.text).toContain(title);
				expect(tip.links).toEqual(cites);
				expect(tip.active).toBe(`${mark}-option`);
			}
			await page.keyboard.press('ArrowRight');
			await expect(tipIn(page)).toContainText(marks.at(-1)?.title ?? '');
			await page.keyboard.press('Home');
			await expect(tipIn(page)).toContainText(marks[0]?.title ?? '');
			await page.keyboard.press('End');
			await page.keyboard.press('Home');

			await page.keyboard.press('Enter');
			await expect(tipIn(page).getByRole('link').first()).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(listIn(page)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(tipIn(page)).toBeHidden();
			await expect(spokenIn(page)).toHaveText('Box closed.');
			await expect(listIn(page)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(listIn(page)).not.toBeFocused();
			await page.keyboard.press('Tab');
			await expect(listIn(page)).not.toBeFocused();
			await page.keyboard.press('Shift+Tab');
			await expect(listIn(page)).toBeFocused();

			expect(await page.locator('figure').evaluate((figure) => figure.getBoundingClientRect().height)).toBe(
				height,
			);
			expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(whole);
		},
	);

test('the drawing yields to the layer, and is no picture twice', async ({ page }) => {
	for (const path of EMBEDS) {
		await openEmbed(page, path);
		const drawing = page.locator('figure svg').filter({ visible: true });
		await expect(page.locator('.widths > [aria-hidden=true]', { has: page.locator('svg') })).toHaveCount(1);
		await expect(page.getByRole('img')).toHaveCount(0);
		const name = (await page.getByRole('heading').first().textContent()) ?? '';
		await expect(listIn(page)).toHaveAccessibleName(name);
		// The keyboard reaches nothing inside the drawing.
		await expect(drawing.locator('a, [tabindex]')).toHaveCount(0);
	}
});

test('keys lead along a series, by tens, to the same year of the next, and to its sources', async ({
	page,
}) => {
	await openEmbed(page, '/embed/trade/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('End');
	await page.keyboard.press('Shift+ArrowLeft');
	const [, year = ''] = /^China (\d+): US\$/.exec((await heardIn(page).textContent()) ?? '') ?? [];
	expect(Number(year)).toBeGreaterThan(2000);
	await page.keyboard.press('PageUp');
	await expect(heardIn(page)).toHaveText(new RegExp(`^Russia ${year}: US\\$`));
	await page.keyboard.press('PageDown');
	await expect(heardIn(page)).toHaveText(new RegExp(`^China ${year}: US\\$`));

	await page.keyboard.press('s');
	const said = await page.locator('figure > .visually-hidden').textContent();
	await expect(spokenIn(page)).toContainText(said ?? '');
	await page.keyboard.press('?');
	await expect(spokenIn(page)).toHaveText(/^Arrow keys/);
});

test('Tab goes from source to source, each with its name, and on from the last', async ({ page }) => {
	await openEmbed(page, '/embed/ratio-2018/');
	await page.keyboard.press('Tab');
	await expect(tipIn(page).locator('q').first()).toBeVisible();
	const sources = tipIn(page).getByRole('link');
	const count = await sources.count();
	await page.keyboard.press('Enter');
	// As a browser says it when its reader turns to another window, in which the source has opened.
	await sources.first().dispatchEvent('focusout', { relatedTarget: null });
	await expect(tipIn(page)).toBeVisible();
	for (let i = 0; i < count; i++) {
		await expect(sources.nth(i)).toBeFocused();
		await expect(sources.nth(i)).toHaveAccessibleName(/^[\w:]+, .+, opens in a new tab$/);
		await page.keyboard.press('Tab');
	}
	await expect(tipIn(page)).toBeHidden();
	await expect(page.locator('summary').first()).toBeFocused();
});

test('a value is said with its unit and without its code, and what a title says already is not said twice', async ({
	page,
}) => {
	for (const path of EMBEDS) {
		await openEmbed(page, path);
		const options = await page.getByRole('option').allTextContents();
		expect
			.soft(options.filter((text) => /\d\d\d:\d/.test(text) || /(\bcomputed\b).*\1/.test(text)))
			.toEqual([]);
	}
});

test('the ring goes round a plate, not round all that leads from it', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await openEmbed(page, '/embed/network/full/');
	await page.keyboard.press('Tab');
	for (const name of ['Kim Jong-un', 'Vladimir Putin']) {
		await expect(heardIn(page)).toHaveText(new RegExp(`^${name}: `));
		const ring = await page.locator('.ring').boundingBox();
		expect(ring?.height).toBeLessThan(120);
		await page.keyboard.press('ArrowDown');
	}
});

test('a pointer sees what the keyboard sees, and may go to the box', async ({ page }) => {
	await page.clock.install();
	await openEmbed(page, '/embed/trade/');
	const words = page.waitForResponse(/\.words\.json$/);
	await page.keyboard.press('Tab');
	await (await words).finished();
	await page.keyboard.press('End');
	const said = await tipIn(page).textContent();
	const ring = await page.locator('.ring').boundingBox();
	await page.keyboard.press('Escape');
	await expect(tipIn(page)).toBeHidden();
	if (!ring) throw new Error('no ring');
	await page.mouse.move(ring.x + ring.width / 2, ring.y + ring.height / 2);
	await expect(tipIn(page)).toBeVisible();
	await expect(tipIn(page)).toHaveText(said ?? '');
	// WCAG 1.4.13: hoverable, persistent, dismissible.
	await tipIn(page).hover();
	await page.clock.runFor(600);
	await expect(tipIn(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(tipIn(page)).toBeHidden();
	await page.mouse.move(2, 2);
	await page.mouse.move(ring.x + ring.width / 2, ring.y + ring.height / 2);
	await expect(tipIn(page)).toBeVisible();
	await page.mouse.move(2, 2);
	await expect(tipIn(page)).toBeHidden();
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });
	test('a finger within 12 px of a dot means it; the next tap puts it away', async ({ page }) => {
		await openEmbed(page, '/embed/venue/');
		const dot = page.locator('[id="venue-brief-narrow-map-fefu"]');
		const box = await dot.boundingBox();
		if (!box) throw new Error('no dot');
		await page.touchscreen.tap(box.x + box.width + 7, box.y + box.height / 2);
		await expect(tipIn(page)).toContainText('FEFU campus');
		await page.touchscreen.tap(20, 20);
		await expect(tipIn(page)).toBeHidden();
	});
});

test('a citation opens its line apart from the host', async ({ page, context }) => {
	await openEmbed(page, '/embed/ratio-2018/');
	await page.keyboard.press('Tab');
	await expect(tipIn(page).locator('q')).toHaveText(WORDS_OF_CHINA_2018);
	await expect(tipIn(page).locator('q')).toHaveAttribute('lang', 'en');
	const opened = context.waitForEvent('page');
	await tipIn(page).getByRole('link', { name: '004:31' }).click();
	const source = await opened;
	await source.waitForLoadState();
	expect(new URL(source.url())).toMatchObject({ pathname: '/sources/004/', hash: '#line-31' });
	await expect(source.locator(':target')).toHaveText('004:31');
	await expect(source.locator(':target + ul')).toContainText(WORDS_OF_CHINA_2018);
});

for (const width of [320, 640, 960])
	test(
		`the box stays within the figure at every mark, ${width} px wide`,
		onlyInFull(width > 320),
		async ({ page }) => {
			await page.setViewportSize({ width, height: 700 });
			for (const path of EMBEDS) {
				await openEmbed(page, path);
				await page.keyboard.press('Tab');
				const count = await page.getByRole('option').count();
				for (let i = 0; i < count; i += Math.max(1, Math.floor(count / 12))) {
					const out = await page.evaluate(() => {
						const edge = document.querySelector('figure')?.getBoundingClientRect();
						const tip = document.querySelector('.tip')?.getBoundingClientRect();
						return (
							!edge ||
							!tip ||
							tip.left < edge.left ||
							tip.right > edge.right ||
							tip.top < edge.top ||
							tip.bottom > edge.bottom
						);
					});
					expect.soft(out, `${path} at ${width} px, mark ${i}`).toBe(false);
					for (let j = 0; j < Math.max(1, Math.floor(count / 12)); j++)
						await page.keyboard.press('ArrowRight');
				}
				expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
			}
		},
	);

test('static=1 leaves the picture a picture', async ({ page }) => {
	await page.goto('/embed/trade/?static=1');
	await expect(page.getByRole('img')).toHaveCount(1);
	await expect(listIn(page)).toHaveCount(0);
	await page.keyboard.press('Tab');
	await expect(page.locator('summary')).toBeFocused();
});

test('in a sandbox that allows scripts alone', async ({ page, baseURL }) => {
	await openArticle(
		page,
		`<iframe title="Chart" src="${embedAt('trade')}" width="640" height="900" sandbox="allow-scripts"></iframe>`,
		{ baseURL },
	);
	const frame = await embedIn(page);
	await expect(frame.getByRole('listbox')).toHaveCount(1);
	await frame.getByRole('listbox').focus();
	await expect(frame.locator('.tip')).toBeVisible();
});

test('a frame that grows or shrinks shows the marks of the drawing in sight', async ({ page }) => {
	for (const [width, name] of [
		[1000, 'wide'],
		[480, 'medium'],
		[320, 'narrow'],
		[1000, 'wide'],
	] as const) {
		await page.setViewportSize({ width, height: 700 });
		if (page.url() === 'about:blank') await page.goto('/embed/trade/');
		await expect(page.getByRole('option').first()).toHaveId(new RegExp(`^trade-brief-${name}-`));
	}
});
