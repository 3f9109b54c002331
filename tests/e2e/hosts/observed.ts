/** An article full of figures, and what they cost it, seen by its own observers and by the browser. */
import type { Page } from '@playwright/test';
import { PUBLISHED } from '../site.ts';
import { type ArticleOptions, openArticle, SITE } from './article.ts';

/** The code with a style sheet of each figure, as a reader copies it from the figure's page. */
export async function copyCodes(page: Page, ids: readonly string[], { baseURL = '' }: ArticleOptions) {
	const codes: string[] = [];
	for (const id of ids) {
		await page.goto(`${baseURL}/figures/${id}/`);
		const code = (await page.locator('#embed pre').first().textContent()) ?? '';
		codes.push(code.replaceAll(PUBLISHED, SITE));
	}
	return codes;
}

/** Opens an article with a paragraph before each code, and has it observed from the start. `head` stands before all. */
export async function openObserved(
	page: Page,
	codes: readonly string[],
	{ head = '', ...options }: ArticleOptions & { head?: string },
): Promise<void> {
	const observer = `<script>
		window.seen = { shift: 0, tasks: [] };
		new PerformanceObserver((list) => {
			for (const { value } of list.getEntries()) seen.shift += value;
		}).observe({ type: 'layout-shift', buffered: true });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.tasks.push(duration);
		}).observe({ type: 'longtask', buffered: true });
	</script>`;
	const paragraphs = codes.map((code) => `<p>A paragraph.</p>${code}`).join('');
	await openArticle(page, `${observer}${head}${paragraphs}<p>The end.</p>`, options);
}

/** A frame tells its height again until then, ms. */
export const LAST_TOLD = 3200;

/** Scrolls to each frame and waits until its figure is there: px of the frame and of the figure in it. */
export async function readThrough(page: Page) {
	const heights: { src: string; frame: number; figure: number }[] = [];
	for (const frame of await page.locator('iframe').all()) {
		await frame.scrollIntoViewIfNeeded();
		const figure = frame.contentFrame().locator('figure');
		await figure.waitFor();
		heights.push({
			src: (await frame.getAttribute('src')) ?? '',
			figure: await figure.evaluate((element) => element.getBoundingClientRect().height),
			frame: (await frame.boundingBox())?.height ?? 0,
		});
	}
	return heights;
}

/** What an article's own observers saw. */
export interface Seen {
	/** Sum of all layout shifts, unitless. */
	shift: number;
	/** Tasks of more than 50 ms, ms each. */
	tasks: number[];
}

export const seenBy = (page: Page): Promise<Seen> =>
	page.evaluate(() => (window as unknown as { seen: Seen }).seen);

/** Watches the page's main thread from now on, frames of the same process included: what it did until it is asked, ms. */
export async function watchMainThread(page: Page) {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	return async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		const milliseconds = (name: string) =>
			(metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
		return {
			all: milliseconds('TaskDuration'),
			scripts: milliseconds('ScriptDuration'),
			layout: milliseconds('LayoutDuration'),
		};
	};
}
