/** Wherever a frame can stand, the chart is seen. */
import { expect, type Page, test } from '@playwright/test';
import { drawingsIn, seenDrawings } from '../drawings.ts';
import { FIGURES } from '../site.ts';
import { embedAt, embedIn, openArticle } from './article.ts';

const frames = (attributes = '') =>
	FIGURES.map(
		(id) => `<iframe title="${id}" src="${embedAt(id)}" width="640" height="900" ${attributes}></iframe>`,
	).join('');

/** Every frame shows one drawing with its words. */
async function expectAllSeen(page: Page): Promise<void> {
	for (const iframe of await page.locator('iframe').all()) {
		const frame = await (await iframe.elementHandle())?.contentFrame();
		if (!frame) throw new Error('no frame');
		await frame.locator('figure').waitFor();
		await expect(drawingsIn(frame)).toHaveCount(1);
		const [drawing] = await seenDrawings(drawingsIn(frame));
		expect(drawing?.texts.length, drawing?.figure).toBeGreaterThan(3);
	}
}

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('every figure is seen, light and whole', async ({ page, baseURL }) => {
		await openArticle(page, frames(), { baseURL });
		await expect(page.locator('iframe')).toHaveCount(FIGURES.length);
		await expectAllSeen(page);
	});
});

for (const sandbox of ['', 'allow-scripts'])
	test(`in a sandbox that allows "${sandbox}"`, async ({ page, baseURL }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await openArticle(page, frames(`sandbox="${sandbox}"`), { baseURL });
		await expectAllSeen(page);
		expect(errors).toEqual([]);
	});

test('under a host policy that allows nothing but the frame', async ({ page, baseURL }) => {
	const policy = `default-src 'none'; frame-src ${new URL(embedAt('trade')).origin}; require-trusted-types-for 'script'`;
	await openArticle(page, frames(), { baseURL, headers: { 'content-security-policy': policy } });
	await expectAllSeen(page);
});

test('on paper', async ({ page, baseURL }) => {
	await openArticle(page, frames(), { baseURL });
	await page.emulateMedia({ media: 'print' });
	await expectAllSeen(page);
	const embed = await embedIn(page);
	const ground = await embed.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(ground).toBe('rgb(255, 255, 255)');
});
