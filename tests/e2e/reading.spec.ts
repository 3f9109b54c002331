import { expect, test } from '@playwright/test';
import { PALETTES, type Role } from '#lib/drawing/palette.ts';
import { toRgb } from './accessibility/paint.ts';
import { cutTextsIn, drawingsIn, overlapsIn, seenDrawings, smallTextsIn } from './drawings.ts';
import { DRAWN_PAGES, EMBEDS, SITE_PAGES } from './site.ts';

// Whatever a script adds, all of this holds before it comes, and where it never does.
test.use({ javaScriptEnabled: false });

const SCREENS = [320, 360, 640, 960, 1280];
const HEIGHT = 900;

for (const path of [...DRAWN_PAGES, ...EMBEDS]) {
	test(`${path} is drawn once, whole and legible at every width`, async ({ page }) => {
		// Readers without the font must read as well; its fallback runs wider.
		await page.route('**/*.woff2', (route) => route.abort());
		await page.goto(path);
		const figures = await page.locator('figure').evaluateAll((elements) => elements.map(({ id }) => id));
		expect(figures.length).toBeGreaterThan(0);
		for (const width of SCREENS) {
			await page.setViewportSize({ width, height: HEIGHT });
			const drawings = await seenDrawings(drawingsIn(page));
			expect(
				drawings.map(({ figure }) => figure),
				`one drawing a figure at ${width} px`,
			).toEqual(figures);
			for (const drawing of drawings) {
				const at = `${drawing.figure} at ${width} px`;
				expect(drawing.texts.length, `texts of ${at}`).toBeGreaterThan(0);
				expect.soft(smallTextsIn(drawing), `texts below 12 px in ${at}`).toEqual([]);
				expect.soft(overlapsIn(drawing), `texts that overlap in ${at}`).toEqual([]);
				expect.soft(cutTextsIn(drawing), `texts cut off in ${at}`).toEqual([]);
			}
		}
	});
}

test('all of a page is there for who takes a picture or a copy of it unscrolled', async ({ page }) => {
	for (const path of DRAWN_PAGES) {
		await page.goto(path);
		const unseen = await page.locator('figure, main ul, main table, section > h2').evaluateAll((all) =>
			all.flatMap((element) => {
				const isSeen = element.checkVisibility({ contentVisibilityAuto: true });
				const isMeant = element.checkVisibility();
				return isMeant && !isSeen ? [element.id || element.localName] : [];
			}),
		);
		expect.soft(unseen, path).toEqual([]);
	}
});

test('no page scrolls sideways on a small phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: HEIGHT });
	for (const path of [...SITE_PAGES, ...EMBEDS]) {
		await page.goto(path);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect.soft(width, path).toBe(320);
	}
});

test.describe('in the dark', () => {
	test.use({ colorScheme: 'dark' });

	for (const [paths, ink] of [
		[DRAWN_PAGES, PALETTES.dark],
		[EMBEDS, PALETTES.light],
	] as const)
		test(`${paths.join(' ')}: ${ink === PALETTES.dark ? 'dark' : 'still light'}`, async ({ page }) => {
			for (const path of paths) {
				await page.goto(path);
				const parts = drawingsIn(page).locator('[data-fill], [data-stroke]');
				const painted = await parts.evaluateAll((elements) => {
					const paints = elements.flatMap((element) => {
						const { fill, stroke } = getComputedStyle(element);
						return [
							[element.getAttribute('data-fill'), fill],
							[element.getAttribute('data-stroke'), stroke],
						];
					});
					return [...new Set(paints.filter(([role]) => role).map((paint) => paint.join(': ')))];
				});
				const roles = painted.map((paint) => paint.split(':')[0] as Role);
				expect(roles.length, path).toBeGreaterThan(1);
				expect.soft(painted, path).toEqual(roles.map((role) => `${role}: ${toRgb(ink[role])}`));
				const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
				expect.soft(ground, `ground of ${path}`).toBe(toRgb(ink.paper));
			}
		});
});
