/** What an embed's address can ask for. */
import { expect, type Page, test } from '@playwright/test';
import { PALETTES } from '#lib/drawing/palette.ts';

/** The record: it has a key. */
const EMBED = '/embed/network/full/';
const KEY = '#network-medium-key';

test.use({ viewport: { width: 640, height: 700 }, colorScheme: 'dark' });

const groundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const textInk = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--text').trim());
const heightOf = (page: Page) =>
	page.locator('figure').evaluate((figure) => figure.getBoundingClientRect().height);

for (const { query, palette } of [
	{ query: '', palette: PALETTES.light },
	{ query: '?theme=light', palette: PALETTES.light },
	{ query: '?theme=dark', palette: PALETTES.dark },
	// On this device, which is dark.
	{ query: '?theme=auto', palette: PALETTES.dark },
	{ query: '?theme=DARK', palette: PALETTES.light },
	{ query: '?theme=dark&theme=light', palette: PALETTES.dark },
	{ query: '?theme=%E0%A4%A', palette: PALETTES.light },
	{ query: '?theme[]=dark', palette: PALETTES.light },
])
	test(`theme: "${query}"`, async ({ page }) => {
		await page.goto(EMBED + query);
		expect(await textInk(page)).toBe(palette.text);
		expect(await groundOf(page)).not.toBe('rgba(0, 0, 0, 0)');
	});

test('dark on a light device, and light on paper', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(`${EMBED}?theme=dark`);
	expect(await textInk(page)).toBe(PALETTES.dark.text);
	await page.goto(`${EMBED}?theme=auto`);
	expect(await textInk(page)).toBe(PALETTES.light.text);
	await page.goto(`${EMBED}?theme=dark`);
	await page.emulateMedia({ media: 'print' });
	expect(await textInk(page)).toBe(PALETTES.light.text);
});

test('the theme is there before the first paint', async ({ page }) => {
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () => {
			document.title = getComputedStyle(document.body).getPropertyValue('--text').trim();
		});
	});
	await page.goto(`${EMBED}?theme=dark`);
	expect(await page.title()).toBe(PALETTES.dark.text);
	const order = await page.evaluate(() =>
		[...document.head.querySelectorAll('script, style')].map(({ localName }) => localName),
	);
	expect(order[0]).toBe('script');
});

test('hide, one by one and all', async ({ page }) => {
	await page.goto(EMBED);
	const whole = await heightOf(page);
	const parts = {
		title: page.getByRole('heading'),
		legend: page.locator(KEY),
		source: page.locator('summary'),
	};
	for (const query of [
		'title',
		'legend',
		'source',
		'title,legend,source',
		'source,nothing,title',
		'Title',
		'',
	]) {
		await page.goto(`${EMBED}?hide=${query}`);
		for (const [part, locator] of Object.entries(parts))
			await expect(locator, `${part} with hide=${query}`).toBeVisible({
				visible: !query.split(',').includes(part),
			});
		expect(await heightOf(page)).toBeLessThanOrEqual(whole);
		await expect(page.locator('svg').filter({ visible: true })).toHaveCount(1);
		// What is not seen still names the figure.
		await expect(page.locator('figure')).toHaveAccessibleName(/.{20}/);
	}
});

test('plain is the drawing with its sources', async ({ page }) => {
	await page.goto(`${EMBED}?plain=1`);
	await expect(page.getByRole('heading')).toBeHidden();
	await expect(page.locator('.note').first()).toBeHidden();
	await expect(page.locator('summary')).toBeVisible();
	await expect(page.locator(KEY)).toBeVisible();
	await page.goto(`${EMBED}?plain=yes`);
	await expect(page.getByRole('heading')).toBeVisible();
});

test('transparent shows the host through', async ({ page }) => {
	await page.goto(`${EMBED}?transparent=1&theme=dark`);
	expect(await groundOf(page)).toBe('rgba(0, 0, 0, 0)');
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('normal');
	expect(await textInk(page)).toBe(PALETTES.dark.text);
});

test('fitchart fills the frame', async ({ page }) => {
	for (const height of [760, 1100]) {
		await page.setViewportSize({ width: 640, height });
		await page.goto('/embed/trade/?fitchart=1');
		expect(await heightOf(page)).toBe(height);
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
		const drawing = await page.locator('svg').filter({ visible: true }).boundingBox();
		const words = (await heightOf(page)) - (drawing?.height ?? 0);
		expect(words).toBeLessThan(560);
	}
});

test('fitchart asks for more where the words leave no room', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 400 });
	await page.goto('/embed/trade/?fitchart=1');
	expect(await heightOf(page)).toBeGreaterThan(400);
	const drawing = await page.locator('svg').filter({ visible: true }).boundingBox();
	expect(drawing?.height).toBe(12 * 16);
});
