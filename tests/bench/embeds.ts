/** What an embed keeps the main thread busy with, against a page that holds the one drawing of it that is seen. */
import type { Browser } from '@playwright/test';
import { watchMainThread } from '../e2e/hosts/observed.ts';
import { BUDGETS } from './budgets.ts';
import { withSite } from './site.ts';
import { median, over, printTable } from './table.ts';

const RUNS = 9;
/** Of a phone's column, px. */
const WIDTH = 344;
/** An embed may keep the thread busy this many times as long. */
const RATIO = 1.3;
/** When all that an embed does by itself is over, ms after its load. */
const SETTLED = 300;

/** An embed as it is, before the reader's script has come, and a page of nothing but its drawing. */
const CASES = ['whole', 'unread', 'alone'] as const;
type Case = (typeof CASES)[number];

export async function benchEmbeds(): Promise<void> {
	await withSite(async ({ browser, baseURL }) => {
		const rows: string[][] = [];
		for (const id of Object.keys(BUDGETS)) {
			const address = `${baseURL}/embed/${id}/`;
			const bodies: Record<Case, string | undefined> = {
				whole: undefined,
				unread: await withoutReader(address),
				alone: await drawingAlone(browser, address),
			};
			const times: Record<Case, number[]> = { whole: [], unread: [], alone: [] };
			// In turn, so that what else the machine does meets all.
			for (let run = 0; run < RUNS; run++)
				for (const key of CASES) times[key].push(await busyWith(browser, address, bodies[key]));
			const [whole, unread, alone] = CASES.map((key) => median(times[key])) as [number, number, number];
			const ratio = whole / alone;
			rows.push([
				id,
				...[whole, unread, alone].map((time) => time.toFixed(0)),
				ratio.toFixed(2),
				over(ratio, RATIO),
			]);
		}
		const head = ['main thread, ms', 'without the reader’s script', 'its drawing alone', 'ratio', ''];
		printTable([`embed, ${WIDTH} px (median of ${RUNS})`, ...head], rows);
	});
}

/** The embed before its script has come. */
async function withoutReader(address: string): Promise<string> {
	const page = await fetch(address);
	return (await page.text()).replace(/<script[^>]*src=[^>]*><\/script>/, '');
}

/** A page of nothing but the drawing that an embed shows. */
async function drawingAlone(browser: Browser, address: string): Promise<string> {
	const page = await browser.newPage({ viewport: { width: WIDTH, height: 700 } });
	await page.goto(address);
	const svg = await page.locator('.widths svg:visible').evaluate(({ outerHTML }) => outerHTML);
	await page.close();
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drawing</title>${svg}</html>`;
}

/** ms that the browser's main thread is busy until a page has settled; `body` is answered in the page's place. */
async function busyWith(browser: Browser, address: string, body?: string): Promise<number> {
	const page = await browser.newPage({ viewport: { width: WIDTH, height: 700 } });
	try {
		if (body !== undefined)
			await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
		const busy = await watchMainThread(page);
		await page.goto(address, { waitUntil: 'load' });
		await page.waitForTimeout(SETTLED);
		return (await busy()).all;
	} finally {
		await page.close();
	}
}
