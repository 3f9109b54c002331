/** What an article full of figures, each by the code with a style sheet, costs the browser that reads it to its end. */
import {
	copyCodes,
	LAST_TOLD,
	openObserved,
	readThrough,
	seenBy,
	watchMainThread,
} from '../e2e/hosts/observed.ts';
import { BUDGETS } from './budgets.ts';
import { withSite } from './site.ts';
import { printTable } from './table.ts';

/** Figures in the article, the same ones again where there are too few. */
export const MANY = 20;
/** Widths of the article, px. */
const WIDTHS = [360, 1000];

export async function benchArticles(): Promise<void> {
	const ids = Object.keys(BUDGETS);
	await withSite(async ({ browser, baseURL }) => {
		const rows: string[][] = [];
		for (const width of WIDTHS) {
			const page = await browser.newPage({ viewport: { width, height: 900 } });
			const many = Array.from({ length: MANY }, (_, i) => ids[i % ids.length] ?? '');
			const codes = await copyCodes(page, many, { baseURL });
			const busy = await watchMainThread(page);
			await openObserved(page, codes, { baseURL });
			await readThrough(page);
			await page.waitForTimeout(LAST_TOLD);
			const { all, scripts, layout } = await busy();
			const { tasks, shift } = await seenBy(page);
			const times = [all, scripts, layout].map((time) => time.toFixed(0));
			rows.push([String(width), ...times, String(tasks.length), shift.toFixed(3)]);
			await page.close();
		}
		const head = ['main thread, ms', 'scripts, ms', 'layout, ms', 'tasks over 50 ms', 'layout shift'];
		printTable([`article of ${MANY} figures, width`, ...head], rows);
	});
}
