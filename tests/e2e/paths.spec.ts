import { expect, type Page, test } from '@playwright/test';
import { WIDTH_NAMES } from '#lib/drawing/widths.ts';
import { FIGURES } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const id of FIGURES) {
	test(`${id}: from a row to what it rests on, to the line where that is a document, and back`, async ({
		page,
	}) => {
		await page.goto(`/figures/${id}/`);
		// A map's rows may rest on no document.
		const lines = page.locator('tbody .cites a[href*="#line-"]');
		const toSource =
			(await lines.count()) > 0 ? page.locator('.cites a[href*="#line-"]') : page.locator('.cites a');
		const cited = page.locator('tbody tr').filter({ has: toSource }).first();
		const row = (await cited.getAttribute('id')) ?? '';
		const cite = (await cited.locator(toSource).first().textContent()) ?? '';
		const [source, line] = cite.split(':');

		await cited.locator(toSource).first().click();
		expect(new URL(page.url())).toMatchObject({
			pathname: `/sources/${source}/`,
			hash: line ? `#line-${line}` : '',
		});
		if (line) {
			const target = page.locator(':target');
			await expect(target).toHaveText(cite);
			await expect(target).toBeInViewport({ ratio: 0.9 });
			await expect(target.locator('+ ul > li')).not.toHaveCount(0);
		}

		await page.locator(`a[href$="figures/${id}/#${row}"]`).click();
		expect(new URL(page.url())).toMatchObject({ pathname: `/figures/${id}/`, hash: `#${row}` });
		await expect(page.locator('tr:target')).toHaveId(row);
		await expect(page.locator('tr:target')).toBeInViewport();
		await expect(page.locator('tr:target').getByRole('link', { name: cite, exact: true })).toBeVisible();
	});

	test(`${id}: every row has its mark in every drawing, with the same sources`, async ({ page }) => {
		await page.goto(`/figures/${id}/`);
		const rows = await page.locator('tbody tr').evaluateAll((elements) =>
			elements.map((row) => ({
				key: row.id.replace('row-', ''),
				cites: [...row.querySelectorAll('.cites a')].map((cite) => cite.textContent?.trim()).join(' '),
			})),
		);
		const marks = await page
			.locator('figure [data-cites]')
			.evaluateAll((elements) =>
				Object.fromEntries(elements.map((mark) => [mark.id, mark.getAttribute('data-cites')])),
			);
		for (const name of WIDTH_NAMES) {
			// A narrower map names fewer places.
			const mayBeLeft = (key: string) => name !== 'wide' && /^(map|inset)-/.test(key);
			const astray = rows.filter(({ key, cites }) => {
				const drawn = marks[`${id}-${name}-${key}`];
				return drawn !== cites && !(drawn === undefined && mayBeLeft(key));
			});
			expect.soft(astray, `rows without their mark in the ${name} drawing`).toEqual([]);
		}
	});
}

for (const path of ['/', `/figures/${FIGURES[0]}/`, '/sources/004/', `/embed/${FIGURES[0]}/`]) {
	test(`${path} by keyboard`, async ({ page }) => {
		await page.goto(path);
		const stops = await stopsOf(page);
		const reached: Focus[] = [];
		for (let i = 0; i < stops.length; i++) {
			await page.keyboard.press('Tab');
			reached.push(await focusOf(page));
		}
		expect(
			reached.map(({ name }) => name),
			'in the order of the page, none left out',
		).toEqual(stops);
		expect(
			reached.filter(({ hasRing }) => !hasRing).map(({ name }) => name),
			'without a ring',
		).toEqual([]);
		expect(
			reached.filter(({ isRingCut }) => isRingCut).map(({ name }) => name),
			'with a ring that the edge cuts',
		).toEqual([]);
	});
}

test('the sources open and close by keyboard', async ({ page }) => {
	await page.goto('/');
	const details = page.locator('details').first();
	await details.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(details.getByRole('link').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(details.getByRole('link').first()).toBeHidden();
});

interface Focus {
	name: string;
	/** At least 2 px all around. */
	hasRing: boolean;
	/** Beyond the page's left or right edge. */
	isRingCut: boolean;
}

/** What the keyboard must reach, in the page's order. */
const stopsOf = (page: Page): Promise<string[]> =>
	page
		.locator('a[href], summary, button, [tabindex="0"]')
		.filter({ visible: true })
		.evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 120)));

const focusOf = (page: Page): Promise<Focus> =>
	page.evaluate(() => {
		const focused = document.activeElement ?? document.body;
		const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(focused);
		const width = Number.parseFloat(outlineWidth);
		const reach = width + Number.parseFloat(outlineOffset);
		const { left, right } = focused.getBoundingClientRect();
		return {
			name: focused.outerHTML.slice(0, 120),
			hasRing: outlineStyle !== 'none' && width >= 2,
			isRingCut: left - reach < 0 || right + reach > document.documentElement.clientWidth,
		};
	});
