/** A reader's own colours: drawings take them by their roles, and focus is seen. */
import { expect, type Page, test } from '@playwright/test';
import { drawingsIn } from '../drawings.ts';
import { DRAWN_PAGES, EMBEDS, onlyInFull } from '../site.ts';
import { contrastOf } from './paint.ts';

/** What is drawn with each role, and what words may stand on. */
const GROUNDS = ['paper', 'tint', 'sea', 'land', 'land-china', 'land-russia', 'land-dprk'];
/** Divides, and tells nothing by itself. */
const QUIET = ['grid'];

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in a ${colorScheme} scheme`, onlyInFull(colorScheme === 'light'), () => {
		test.use({ contextOptions: { forcedColors: 'active' }, colorScheme });

		test('text and marks stand out against every ground', async ({ page }) => {
			for (const path of [...DRAWN_PAGES, ...EMBEDS]) {
				await page.goto(path);
				const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
				const painted = await paintsIn(page);
				expect(painted.length, path).toBeGreaterThan(1);
				const grounds = painted.filter(({ role }) => GROUNDS.includes(role)).map(({ colour }) => colour);
				for (const { role, colour } of painted.filter((paint) => !GROUNDS.includes(paint.role)))
					for (const behind of [ground, ...grounds])
						expect
							.soft(contrastOf(colour, behind), `${role} on ${behind} at ${path}`)
							.toBeGreaterThanOrEqual(QUIET.includes(role) ? 1.5 : 4.5);
			}
		});

		test('the ring around a mark and the chosen tab are seen', async ({ page }) => {
			await page.goto('/figures/trade/');
			const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
			await page.getByRole('listbox').first().focus();
			const ring = await page
				.locator('.ring')
				.first()
				.evaluate((element) => getComputedStyle(element).borderColor);
			expect(contrastOf(ring, ground)).toBeGreaterThanOrEqual(4.5);
			// The tabs come when a reader comes near.
			await page.locator('#publish').scrollIntoViewIfNeeded();
			await expect(page.getByRole('tab')).toHaveCount(3);
			const lines = await page
				.getByRole('tab')
				.evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomWidth));
			expect(lines).toEqual(['3px', '0px', '0px']);
		});
	});

/** Every colour that a role has in the drawings in sight. */
async function paintsIn(page: Page): Promise<{ role: string; colour: string }[]> {
	const paints = await drawingsIn(page)
		.locator('[data-fill], [data-stroke]')
		.evaluateAll((elements) =>
			elements.flatMap((element) => {
				const { fill, stroke } = getComputedStyle(element);
				return [
					[element.getAttribute('data-fill'), fill],
					[element.getAttribute('data-stroke'), stroke],
				]
					.filter(([role]) => role)
					.map((paint) => paint.join('|'));
			}),
		);
	return [...new Set(paints)].map((paint) => {
		const [role = '', colour = ''] = paint.split('|');
		return { role, colour };
	});
}
