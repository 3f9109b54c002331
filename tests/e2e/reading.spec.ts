import { expect, test } from '@playwright/test';
import { PALETTES, type Role } from '#lib/drawing/palette.ts';
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

test.describe('for who cannot see it', () => {
	for (const path of [...DRAWN_PAGES, ...EMBEDS])
		test(`${path} names, describes and never repeats`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			// A frame's headings stand among its host's, which has a first one of its own.
			await expect(page.locator('h1')).toHaveCount(EMBEDS.includes(path) ? 0 : 1);
			for (const figure of await page.locator('figure').all()) {
				const title = (await figure.getByRole('heading').first().textContent()) ?? '';
				await expect(figure).toHaveAccessibleName(title);
				await expect(figure).toHaveAccessibleDescription(/^.{81,}$/s);
				await expect(figure.getByRole('img', { name: title })).toHaveCount(1);
				await expect(figure.locator('svg').locator('a, [tabindex]')).toHaveCount(0);
			}
			const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
			expect(
				ids.filter((id, i) => ids.indexOf(id) !== i),
				'ids that stand twice',
			).toEqual([]);
		});

	for (const path of SITE_PAGES)
		test(`${path} has one first heading and whole tables`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			await expect(page.locator('h1')).toHaveCount(1);
			const tables = await page.getByRole('table').evaluateAll((elements) =>
				elements.map((table) => ({
					caption: table.querySelector('caption')?.textContent?.trim(),
					columns: table.querySelectorAll('thead th[scope=col]').length,
					rows: [...table.querySelectorAll('tbody tr')].map((row) => ({
						heads: row.querySelectorAll('th[scope=row]').length,
						cells: row.querySelectorAll('th, td').length,
					})),
				})),
			);
			expect(tables).toHaveLength(path.startsWith('/figures/') ? 1 : 0);
			for (const { caption, columns, rows } of tables) {
				expect(caption).toBeTruthy();
				expect(rows).toEqual(rows.map(() => ({ heads: 1, cells: columns })));
			}
		});
});

/** `#ff8a78` as a computed style gives it. */
function toRgb(hex: string): string {
	const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
	return `rgb(${red}, ${green}, ${blue})`;
}
