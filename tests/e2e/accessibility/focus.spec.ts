/** Wherever the keyboard goes, a ring of 2 px or more shows it, in 3:1 against the page, and nothing cuts it off. */
import { expect, type Page, test } from '@playwright/test';
import { EMBEDS, onlyInFull } from '../site.ts';
import { contrastOf } from './paint.ts';

/** Beyond it a page repeats itself. */
const STOPS = 60;

const PATHS = [
	'/',
	'/figures/trade/?scale=linear',
	'/figures/border/?zoom=2',
	'/figures/network/',
	'/figures/workers/#download',
	'/sources/004/',
	'/changes/',
	'/404.html',
];

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in a ${colorScheme} scheme`, onlyInFull(colorScheme === 'dark'), () => {
		test.use({ colorScheme });

		for (const path of PATHS)
			test(`${path}`, async ({ page }) => {
				await page.goto(path, { waitUntil: 'networkidle' });
				expect(await stopsOf(page)).toBeGreaterThan(5);
			});

		test('every embed', async ({ page }) => {
			for (const path of EMBEDS) {
				await page.goto(`${path}?theme=${colorScheme}`);
				await page.locator('summary').click();
				await page.evaluate(() => (document.activeElement as HTMLElement).blur());
				expect(await stopsOf(page), path).toBeGreaterThan(2);
			}
		});
	});

/** Goes from stop to stop until the first comes again; how many there were. */
async function stopsOf(page: Page): Promise<number> {
	const seen = new Set<string>();
	while (seen.size < STOPS) {
		await page.keyboard.press('Tab');
		const stop = await stopIn(page);
		if (!stop || seen.has(stop.at)) break;
		seen.add(stop.at);
		expect.soft(stop.width, `width of the ring at ${stop.at}`).toBeGreaterThanOrEqual(2);
		expect.soft(contrastOf(stop.colour, stop.ground), `ring at ${stop.at}`).toBeGreaterThanOrEqual(3);
		expect.soft(stop.cut, `what cuts the ring at ${stop.at}`).toEqual([]);
	}
	return seen.size;
}

/** What has the focus, and its ring. */
const stopIn = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return;
		const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
		const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
		const box = element.getBoundingClientRect();
		const cut: string[] = [];
		for (let around = element.parentElement; around; around = around.parentElement) {
			if (around === document.documentElement || around === document.body) continue;
			const { overflowX, overflowY } = getComputedStyle(around);
			if (overflowX === 'visible' && overflowY === 'visible') continue;
			const { left, right, top, bottom } = around.getBoundingClientRect();
			if (box.left - reach < left - 0.5 || box.right + reach > right + 0.5)
				cut.push(`${around.className}, sideways`);
			if (box.top - reach < top - 0.5 || box.bottom + reach > bottom + 0.5) cut.push(around.className);
		}
		// The frame or screen itself.
		if (box.left - reach < -0.5 || box.right + reach > innerWidth + 0.5) cut.push('the screen');
		const all = [...document.querySelectorAll('*')];
		return {
			at: `${element.localName} ${all.indexOf(element)} ${element.textContent?.trim().slice(0, 30)}`,
			width: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
			colour: outlineColor,
			ground: getComputedStyle(document.body).backgroundColor,
			cut,
		};
	});
