/** Nothing moves while a page comes in, however late its typefaces are: on machines with letters of its language and without. */
import { expect, type Page, test } from '@playwright/test';
import { FIGURES, FOLDERS, isOtherFigure, onlyInFull } from './site.ts';

/** Screens, px wide, and how late typefaces come there, ms. */
const SCREENS = [
	{ width: 360, late: 400 },
	{ width: 640, late: 0 },
	{ width: 1280, late: 200 },
];
/** As good as none: two thousandths of the screen. Titles in letters that a machine lacks are read sooner than they are set for good. */
const MOST = 0.002;
const MOST_WITH_TITLES = 0.01;

const PAGES = ['', ...FIGURES.map((id) => `figures/${id}/`), 'sources/', 'method/', 'changes/'];

for (const folder of FOLDERS)
	for (const kind of PAGES)
		test(
			`${folder}${kind} stays where it is`,
			onlyInFull(folder !== '/' || isOtherFigure(`/${kind}`)),
			async ({ page }) => {
				await observe(page);
				for (const { width, late } of SCREENS) {
					await page.setViewportSize({ width, height: 900 });
					await delayFonts(page, late);
					await page.goto(folder + kind, { waitUntil: 'load' });
					await settled(page);
					const { moved, sum } = await shifts(page);
					expect
						.soft(sum, `${width} px: ${moved.join(', ')}`)
						.toBeLessThanOrEqual(kind === 'sources/' ? MOST_WITH_TITLES : MOST);
				}
			},
		);

test.describe('on a machine without letters of the language', () => {
	test('a page is kept back until they have come', async ({ page }) => {
		await withoutLetters(page);
		await delayFonts(page, 1000);
		await page.goto('/ko/method/', { waitUntil: 'commit' });
		const heading = page.locator('h1');
		await heading.waitFor({ state: 'attached' });
		await expect(heading).toBeHidden();
		await expect(heading).toBeVisible();
		const loaded = await page.evaluate(() =>
			[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
		);
		expect(loaded.join()).toContain('Noto Sans KR');
	});

	test('a page is shown without them if they do not come', async ({ page }) => {
		await withoutLetters(page);
		await page.route('**/*.woff2', (route) => route.abort());
		await page.goto('/zh/method/');
		await expect(page.locator('h1')).toBeVisible();
	});
});

/** Has the page measure all letters alike, as where each is an empty box. */
const withoutLetters = (page: Page) =>
	page.addInitScript(() => {
		CanvasRenderingContext2D.prototype.measureText = () =>
			({ actualBoundingBoxAscent: 70, actualBoundingBoxDescent: 0 }) as TextMetrics;
	});

async function delayFonts(page: Page, late: number): Promise<void> {
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await page.route('**/*.woff2', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, late));
		await route.continue();
	});
}

/** Until typefaces and islands have come, and what they changed is painted. */
const settled = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((done) => requestIdleCallback(done));
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	});

const observe = (page: Page) =>
	page.addInitScript(() => {
		const shifts: { value: number; moved: string[] }[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
				shifts.push({
					value,
					moved: sources.map(({ node }) => node?.textContent?.trim().slice(0, 30) ?? ''),
				});
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});

const shifts = (page: Page) =>
	page.evaluate(() => {
		const { shifts } = window as unknown as { shifts: { value: number; moved: string[] }[] };
		return {
			sum: shifts.reduce((sum, { value }) => sum + value, 0),
			moved: shifts.flatMap(({ moved }) => moved),
		};
	});
