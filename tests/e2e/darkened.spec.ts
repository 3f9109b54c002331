/** A browser that darkens light pages by itself, where the system is dark, turns some colours and not others: it is asked not to. */
import { expect, type Page, test } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts';

test.use({
	colorScheme: 'dark',
	launchOptions: {
		executablePath: await chromiumPath(),
		args: [...CHROMIUM_ARGS, '--blink-settings=forceDarkModeEnabled=true'],
	},
});

/** Whether the browser does what this is about: a page without a word of its own turns black. */
test('a plain page is darkened', async ({ page }) => {
	await page.setContent('<body style="background:#fff">Text');
	expect(await lightnessOf(page)).toBeLessThan(100);
});

for (const path of [
	'/figures/positions/?theme=light',
	'/embed/positions/',
	'/embed/trade/full/',
	'/figures/trade.svg',
	'/figures/positions-full-wide.svg',
])
	test(`${path} keeps its colours`, async ({ page }) => {
		await page.goto(path);
		expect(await lightnessOf(page)).toBeGreaterThan(230);
	});

test('a dark file keeps its own', async ({ page }) => {
	await page.goto('/figures/positions-dark.svg');
	expect(await lightnessOf(page)).toBeLessThan(60);
});

/** Of the ground, at the page's left edge: 0 to 255. */
async function lightnessOf(page: Page): Promise<number> {
	const shot = await page.screenshot({ clip: { x: 1, y: 60, width: 1, height: 1 } });
	const blank = await page.context().newPage();
	await blank.goto('about:blank');
	return blank.evaluate(
		async (bytes) => {
			const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)]));
			const canvas = document.createElement('canvas').getContext('2d');
			canvas?.drawImage(image, 0, 0);
			return canvas?.getImageData(0, 0, 1, 1).data[1] ?? -1;
		},
		[...shot],
	);
}
