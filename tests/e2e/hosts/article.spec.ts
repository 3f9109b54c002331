/** An article with many figures: each is there and as high as its code says, nothing jumps, and it costs little. */
import { expect, test } from '@playwright/test';
import { FIGURES } from '../site.ts';
import { openArticle, SITE } from './article.ts';

const MANY = 20;

/** What an article's own observers saw. */
interface Seen {
	/** Sum of all layout shifts, unitless. */
	shift: number;
	/** Tasks of more than 50 ms, ms each. */
	tasks: number[];
}

for (const width of [360, 1000])
	test(`${MANY} figures in an article ${width} px wide do not make it jump`, async ({ page, baseURL }) => {
		test.setTimeout(90_000);
		const codes: string[] = [];
		for (let i = 0; i < MANY; i++) {
			const id = FIGURES[i % FIGURES.length] ?? '';
			await page.goto(`/figures/${id}/`);
			// The code with a style sheet, as a reader copies it.
			codes.push(
				((await page.locator('#embed pre').first().textContent()) ?? '').replaceAll(
					/https?:\/\/localhost:\d+\//g,
					SITE,
				),
			);
		}
		await page.setViewportSize({ width, height: 900 });
		await openArticle(
			page,
			`<script>
				window.seen = { shift: 0, tasks: [] };
				new PerformanceObserver((list) => {
					for (const { value } of list.getEntries()) seen.shift += value;
				}).observe({ type: 'layout-shift', buffered: true });
				new PerformanceObserver((list) => {
					for (const { duration } of list.getEntries()) seen.tasks.push(duration);
				}).observe({ type: 'longtask', buffered: true });
			</script>
			<script src="${SITE}frame.js" async></script>
			${codes.map((code) => `<p>A paragraph.</p>${code}`).join('')}<p id="end">The end.</p>`,
			{ baseURL },
		);
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable');
		const frames = await page.locator('iframe').all();
		expect(frames).toHaveLength(MANY);
		for (const frame of frames) {
			await frame.scrollIntoViewIfNeeded();
			const figure = frame.contentFrame().locator('figure');
			await expect(figure).toBeVisible();
			const told = await figure.evaluate((element) => element.getBoundingClientRect().height);
			const { height = 0 } = (await frame.boundingBox()) ?? {};
			expect.soft(Math.abs(height - told), (await frame.getAttribute('src')) ?? '').toBeLessThanOrEqual(1.5);
		}
		// The last repeat of the last frame.
		await page.waitForTimeout(3200);
		const { shift, tasks } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
		const { metrics } = await session.send('Performance.getMetrics');
		const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
		console.log(
			`${MANY} figures at ${width} px: main thread ${(seconds('TaskDuration') * 1000).toFixed(0)} ms, of which scripts ${(seconds('ScriptDuration') * 1000).toFixed(0)} ms, layout ${(seconds('LayoutDuration') * 1000).toFixed(0)} ms; ${tasks.length} tasks over 50 ms`,
		);
		expect(shift).toBe(0);
	});
