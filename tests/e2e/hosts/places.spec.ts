/** The code of a frame in every kind of place: as wide as the place, as high as the figure, there on paper, and never cut. */
import { expect, test } from '@playwright/test';
import { fromPage } from '../browsers/chromium.ts';
import { type Site, serveSite } from '../browsers/site.ts';
import { judgePlaces } from './judge-places.ts';
import { type Articles, codeFor, serveArticles, withoutStyle } from './places.ts';

let site: Site;
let articles: Articles;
test.beforeAll(async () => {
	[site, articles] = await Promise.all([serveSite(), serveArticles()]);
});
test.afterAll(() => {
	site?.close();
	articles?.close();
});

test('a frame fills every kind of place, by the height of its figure', async ({ page }) => {
	await judgePlaces(fromPage(page), { site, articles });
});

test('in an article that drops the style, what is higher than the frame scrolls', async ({ page }) => {
	for (const [name, drop] of [
		['of the code', withoutStyle],
		['by its policy', (code: string) => code],
	] as const) {
		const code = drop(codeFor('trade', site.origin));
		articles.show(
			`<div>${code}</div>`,
			name === 'of the code' ? {} : { 'content-security-policy': "style-src 'self'" },
		);
		await page.setViewportSize({ width: 344, height: 700 });
		await page.goto(articles.origin);
		const last = page.frameLocator('iframe').locator('.more a');
		await expect(last).not.toBeInViewport();
		await page.locator('iframe').hover();
		await page.mouse.wheel(0, 5000);
		await expect(last, name).toBeInViewport();
	}
});

test('a page that is isolated from others shows frame and picture', async ({ page }) => {
	const picture = `<img src="${site.origin}/figures/trade.svg" alt="" id="picture">`;
	articles.show(codeFor('trade', site.origin) + picture, { 'cross-origin-embedder-policy': 'require-corp' });
	await page.goto(articles.origin);
	await expect(page.frameLocator('iframe').locator('figure svg:visible')).toHaveCount(1);
	// Its script too, by which a reader reaches the marks.
	await expect(page.frameLocator('iframe').getByRole('listbox')).toHaveCount(1);
	const picked = page.locator('#picture');
	await expect.poll(() => picked.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
});

test('nobody has scrolled there, and every frame is on paper', async ({ page }) => {
	const ids = ['trade', 'border', 'network'];
	const far = '<p style="height:4000px"></p>';
	articles.show(ids.map((id) => far + codeFor(id, site.origin)).join(''));
	await page.goto(articles.origin, { waitUntil: 'load' });
	await page.emulateMedia({ media: 'print' });
	for (const [i] of ids.entries())
		await expect(page.frameLocator(`iframe >> nth=${i}`).locator('figure svg:visible')).toHaveCount(1);
});
