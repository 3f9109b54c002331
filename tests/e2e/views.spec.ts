/** A view that a reader chose: carried into embed code, embed and files, and quietly left aside where it cannot be had. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { RATIO, YEARS } from '../facts.ts';
import { onlyInFull, PUBLISHED as SITE } from './site.ts';

/** Blanks in a number and its words do not break. */
const PUBLISHED = new RegExp(`Russia\\sabout\\s${RATIO}\\sto\\s1`);

const VIEWS = [
	{ figure: 'trade', query: '?scale=linear&from=2005&to=2019', title: PUBLISHED },
	{
		figure: 'trade',
		query: '?flow=dprk_exports&series=all',
		title: new RegExp(`sold to China and to Russia, ${YEARS}`),
	},
	{ figure: 'network', query: '?topic=sanctions', title: /^Ties and positions: Sanctions$/ },
	{ figure: 'venue', query: '?zoom=2&a=station&b=fefu', title: /station to FEFU campus: 9\.7 km/ },
	{ figure: 'border', query: '?zoom=3&x=0.4', title: /^\s*Vladivostok's\sstation\sto\sNorth/ },
	{ figure: 'outcomes', query: '?only=004', title: /signed/ },
] as const;

/** What the security policy has kept from a page, and what its scripts complain of. */
const complaints: string[] = [];
/** Said by the browser where a test keeps something from it. */
const EXPECTED = /404|from origin 'null'|ERR_FAILED/;
test.beforeEach(({ page }) => {
	complaints.length = 0;
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
});
test.afterEach(() => {
	expect(complaints.filter((text) => !EXPECTED.test(text))).toEqual([]);
});

const headline = (page: Page) => page.locator('figure h2');
const heightOf = async (page: Page) => (await page.locator('figure').boundingBox())?.height ?? 0;
const marksIn = (page: Page) =>
	page.locator('figure svg:visible [data-cites]').evaluateAll((marks) => marks.map(({ id }) => id));

for (const [i, { figure, query, title }] of VIEWS.entries()) {
	// The published headline, a view's own, a map's.
	const more = onlyInFull(![0, 2, 3].includes(i));

	test(
		`${figure}${query} is in the code, and the embed is as high as the code says`,
		more,
		async ({ page }) => {
			await page.goto(`/figures/${figure}/${query}#embed`);
			await expect(page.getByLabel(/The view chosen above/)).toBeChecked();
			const code = await page.locator('#embed code').first().textContent();
			const [, address = ''] = code?.match(/ src="([^"]+)"/) ?? [];
			const [, heights = ''] = code?.match(/data-heights="([^"]+)"/) ?? [];
			const src = new URL(address.replaceAll('&amp;', '&'));
			expect(src.href.split('?')[0]).toBe(`${SITE}embed/${figure}/full/`);
			for (const [name, value] of new URLSearchParams(query)) expect(src.searchParams.get(name)).toBe(value);
			for (const pair of heights.split(',')) {
				const [width = 0, height = 0] = pair.split(':').map(Number);
				await page.setViewportSize({ width, height: 800 });
				await page.goto(`/embed/${figure}/full/${src.search}`);
				await expect(headline(page)).toHaveText(title);
				await expect(page.locator('figure > p.visually-hidden')).not.toHaveText(
					/Line chart on a logarithmic/,
				);
				await expect.poll(() => heightOf(page)).toBeCloseTo(height, -0.5);
			}
		},
	);

	test(`${figure}${query} is saved as a file that says what it shows`, more, async ({ page }) => {
		await page.goto(`/figures/${figure}/${query}#download`);
		await expect(page.getByLabel(/The view chosen above/)).toBeChecked();
		const saved = page.waitForEvent('download');
		await page.locator('#download form button').click();
		const download = await saved;
		expect(download.suggestedFilename()).toBe(`vladivostok-2019-${figure}-view-640.svg`);
		const svg = readFileSync(await download.path(), 'utf8');
		expect(svg.match(/<title[^>]*>([^<]*)</)?.[1]).toMatch(title);
		expect(svg.match(/<dc:identifier>([^<]*)/)?.[1]).toContain(
			`figures/${figure}/${query.replaceAll('&', '&amp;')}`,
		);
		const cited = new Set(
			[...svg.matchAll(/data-cites="([^"]*)"/g)].flatMap(([, cites]) => cites?.split(' ') ?? []),
		);
		const named = [...svg.matchAll(/<dc:source>(\S+) \S/g)].map(([, cite]) => cite);
		for (const cite of cited) expect(named).toContain(cite);
	});
}

test('without the tick, code and file are the published figure’s again', async ({ page }) => {
	await page.goto('/figures/trade/?scale=linear#embed');
	await page.getByLabel(/The view chosen above/).uncheck();
	await expect(page.locator('#embed code').first()).not.toContainText('scale=linear');
	await page.getByRole('tab', { name: 'Download' }).click();
	const saved = page.waitForEvent('download');
	await page.locator('#download form button').click();
	expect((await saved).suggestedFilename()).toBe('vladivostok-2019-trade-640.svg');
});

test('the panel follows the explorer, and a frozen version has no view', async ({ page }) => {
	await page.goto('/figures/trade/');
	await page.locator('#explore > button').click();
	await page.locator('#publish').scrollIntoViewIfNeeded();
	await expect(page.getByRole('tab', { name: 'Embed' })).toBeVisible();
	await expect(page.getByLabel(/The view chosen above/)).toHaveCount(0);
	await page.locator('.explorer label').filter({ hasText: 'Scale' }).locator('select').selectOption('share');
	await expect(page.locator('#trade-full > .subtitle')).toContainText('share of the two');
	await expect(page.locator('#embed code').first()).toContainText('/embed/trade/full/?scale=share');
	await page.getByLabel(/As it is in version/).check();
	await expect(page.locator('#embed code').first()).not.toContainText('scale=share');
	await expect(page.locator('#embed')).toContainText('without the chosen view');
	await page.locator('#explore > button').click();
	await expect(page.getByLabel(/The view chosen above/)).toHaveCount(0);
	await expect(page.locator('#trade-full > .subtitle')).toContainText('logarithmic');
});

test('no picture of a view is offered, since none stands ready', async ({ page }) => {
	await page.goto('/figures/venue/?zoom=2#embed');
	await expect(page.locator('#embed option[value="iframe"]')).toHaveCount(1);
	await expect(page.locator('#embed option[value="picture"]')).toHaveCount(0);
});

test.describe('where the view cannot be had, the published figure stands', () => {
	const published = async (page: Page, address: string, { hasScript = true } = {}) => {
		await page.goto(address);
		// The marks can be reached when it is known which view is drawn.
		if (hasScript) await expect(page.getByRole('listbox')).toHaveCount(1);
		await expect(headline(page)).toHaveText(PUBLISHED);
		expect(await marksIn(page)).toContain('trade-brief-wide-russia-1990');
	};

	test('for want of a script', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		await published(await context.newPage(), '/embed/trade/?from=2005&to=2010', { hasScript: false });
		await context.close();
	});

	test('for a query that asks for nothing there is', ({ page }) =>
		published(page, '/embed/trade/?scale=cubic&from=abc&to=9999&only=999&flow='));

	test('for want of what it is drawn from', async ({ page }) => {
		await page.route('**/*.explore.json', (route) => route.fulfill({ status: 404 }));
		await published(page, '/embed/trade/?from=2005&to=2010');
	});

	test('in a frame that may load no module', async ({ page }) => {
		await page.goto('/gallery/');
		await page.setContent(
			`<iframe sandbox="allow-scripts" width="640" height="900" src="${new URL('/embed/trade/?from=2005&to=2010', page.url())}"></iframe>`,
		);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('h2')).toHaveText(PUBLISHED);
		await expect(frame.getByRole('listbox')).toHaveCount(1);
	});
});

test('a map is dragged by one finger and enlarged by two', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ hasTouch: true, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto('/figures/venue/');
	await page.locator('#explore > button').click();
	const map = page.getByRole('application');
	await map.scrollIntoViewIfNeeded();
	const box = await map.boundingBox();
	if (!box) throw new Error('no map');
	const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 200)];
	const touch = await context.newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number) =>
		touch.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				type === 'touchEnd'
					? []
					: [
							{ x: x - spread, y, id: 1 },
							{ x: x + spread, y, id: 2 },
						],
		});
	await send('touchStart', 40);
	for (const spread of [50, 60, 70, 80]) await send('touchMove', spread);
	await send('touchEnd', 80);
	await expect.poll(() => Number(new URL(page.url()).searchParams.get('zoom'))).toBeGreaterThan(1.5);
	await expect.poll(() => Number(new URL(page.url()).searchParams.get('zoom'))).toBeLessThan(2.5);
	await context.close();
});
