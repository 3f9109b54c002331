/** The heights that an embed publishes are its heights, whatever font its text comes to be set in. */
import { expect, type Page, test } from '@playwright/test';
import { EMBEDS, onlyInFull } from './site.ts';

/** Beside those that are published: the borders between drawings, and beyond the widest. */
const BETWEEN = [547, 548, 857, 858, 1400];

const FONTS = [
	{ font: 'what this computer has', scale: undefined },
	{ font: 'our own font', scale: { regular: '100%', bold: '100%' } },
	// What the layouts leave room for, to the last pixel: see FALLBACK in drawing/text/label.ts.
	{ font: 'one as wide as any', scale: { regular: '112%', bold: '120%' } },
	{ font: 'a narrow one', scale: { regular: '88%', bold: '88%' } },
] as const;

for (const { font, scale } of FONTS)
	test(
		`every embed is as high as it says, in ${font}`,
		onlyInFull(scale?.regular !== '100%'),
		async ({ page }) => {
			for (const path of EMBEDS) {
				await page.goto(path);
				if (scale) await setFont(page, scale);
				const published = Object.fromEntries(
					((await page.locator('figure').getAttribute('data-heights')) ?? '')
						.split(',')
						.map((pair) => pair.split(':').map(Number) as [number, number]),
				);
				expect(Object.keys(published)).toEqual(['320', '480', '640', '960']);
				for (const [width, height] of Object.entries(published)) {
					const seen = await heightIn(page, Number(width));
					expect
						.soft(Math.abs(seen - height), `${path} at ${width} px: ${seen}, not ${height}`)
						.toBeLessThanOrEqual(1);
				}
			}
		},
	);

test('between the published widths no text breaks a line of its own', onlyInFull(true), async ({ page }) => {
	for (const path of EMBEDS) {
		await page.goto(path);
		const free = await heightsIn(page, BETWEEN);
		await page.evaluate(() => {
			for (const text of document.querySelectorAll<HTMLElement>('h2, p:not(.visually-hidden), summary'))
				text.style.whiteSpace = 'nowrap';
		});
		expect.soft(await heightsIn(page, BETWEEN), path).toEqual(free);
	}
});

test('text that a reader sets wider is not cut off', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	for (const path of EMBEDS) {
		await page.goto(path);
		await page.evaluate(() => {
			const { style } = document.body;
			style.letterSpacing = '0.12em';
			style.wordSpacing = '0.16em';
		});
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect.soft(width, path).toBe(320);
	}
});

/** The figure's height in a frame of a width, px. */
async function heightIn(page: Page, width: number): Promise<number> {
	await page.setViewportSize({ width, height: 800 });
	return page.locator('figure').evaluate((figure) => figure.getBoundingClientRect().height);
}

async function heightsIn(page: Page, widths: readonly number[]): Promise<number[]> {
	const heights: number[] = [];
	for (const width of widths) heights.push(await heightIn(page, width));
	return heights;
}

/** Gives the page our font, widened. */
const setFont = (page: Page, { regular, bold }: { regular: string; bold: string }) =>
	page.evaluate(
		async (faces) => {
			for (const [weight, sizeAdjust] of Object.entries(faces)) {
				const source = `url(/fonts/noto-sans-latin-${weight}.woff2)`;
				// TypeScript does not know the descriptor yet.
				const face = new FontFace('Noto Sans', source, { weight, sizeAdjust } as FontFaceDescriptors);
				document.fonts.add(await face.load());
			}
		},
		{ 400: regular, 700: bold },
	);
