/** A link into a page lands where it says, at every width, though a part of the page is made anew when a reader comes near it. */
import { expect, type Page, test } from '@playwright/test';
import { onlyInFull } from './site.ts';

const WIDTHS = [390, 800, 1280];

/** How far its beginning is from the top of the screen, px. */
const topOf = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

async function expectAtTop(page: Page, selector: string) {
	await page.waitForLoadState('networkidle');
	const isEnd = () => page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2);
	// At the foot of a page it cannot be scrolled to the top.
	await expect
		.poll(async () => ((await isEnd()) ? 0 : Math.abs(await topOf(page, selector))), { timeout: 5000 })
		.toBeLessThanOrEqual(60);
	await expect(page.locator(selector)).toBeInViewport();
}

for (const id of ['border', 'trade', 'ratio-2018'])
	for (const width of WIDTHS)
		test(`links into ${id}, ${width} px wide`, onlyInFull(width === 800), async ({ page }) => {
			await page.setViewportSize({ width, height: 844 });
			for (const name of ['embed', 'download', 'cite']) {
				await page.goto('about:blank');
				await page.goto(`/figures/${id}/#${name}`);
				await expect(page.getByRole('tab', { selected: true })).toHaveAttribute('aria-controls', name);
				await expectAtTop(page, '#publish');
			}
			for (const name of ['table', ...(id === 'ratio-2018' ? [] : [`${id}-full`])]) {
				await page.goto('about:blank');
				await page.goto(`/figures/${id}/#${name}`);
				await expectAtTop(page, `#${name}`);
			}
		});

test('a link within the page opens a tab and goes there', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/figures/trade/?scale=linear#download');
	await expect(page.getByRole('tab', { selected: true })).toHaveAttribute('aria-controls', 'download');
	await page.locator('.take a[href="#embed"]').click();
	await expect(page.getByRole('tab', { selected: true })).toHaveAttribute('aria-controls', 'embed');
	await expectAtTop(page, '#publish');
});

for (const folder of ['/', '/ru/', '/ko/', '/zh/'])
	test(`the header of ${folder} takes two rows on a phone`, async ({ page }) => {
		for (const width of [320, 360, 390, 430, 480, 511]) {
			await page.setViewportSize({ width, height: 844 });
			await page.goto(`${folder}figures/trade/`);
			const { height } = (await page.locator('.page > header').boundingBox()) ?? { height: 0 };
			// Of 31 px at the most each; a long name takes two lines beside the languages.
			expect.soft(height, `${width} px`).toBeLessThanOrEqual(85);
		}
	});
