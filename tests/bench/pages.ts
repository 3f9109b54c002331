/** What scripts cost a reader who only reads: the same page with and without them, in turn, as on a slow phone. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { BUDGETS } from './budgets.ts';
import { type Site, withSite } from './site.ts';
import { median, over, printTable } from './table.ts';

const RUNS = 9;
const PATHS = ['/', ...Object.keys(BUDGETS).map((id) => `/figures/${id}/`)];

/** How many times slower than here the browser runs. */
const SLOWER = 4;
/** A slow mobile network: bytes a second, and ms there and back. */
const NETWORK = { offline: false, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8, latency: 150 };

/** The largest paint may come this many times later for the scripts, and tasks may block for so long in all, ms. */
const RATIO = 1.1;
const BLOCKED = 50;

/** A task that takes longer keeps a reader waiting, ms. */
const LONG = 50;
/** When all that a page does by itself is over, ms after its load. */
const SETTLED = 500;

/** Who reads: with scripts, with those alone that stand in the page, and with none. */
const READERS = ['live', 'unfetched', 'still'] as const;
type Reader = (typeof READERS)[number];

interface Reading {
	/** ms until the largest part was painted. */
	painted: number;
	/** Sum of what tasks took beyond 50 ms each, after the first paint; not known where no script runs. */
	blocked: number;
	/** Sum of all layout shifts, unitless. */
	shift: number;
}

export async function benchPages(): Promise<void> {
	await withSite(async (site) => {
		const rows: string[][] = [];
		for (const path of PATHS) {
			const readings: Record<Reader, Reading[]> = { live: [], unfetched: [], still: [] };
			// In turn, so that what else the machine does meets all.
			for (let run = 0; run < RUNS; run++)
				for (const reader of READERS) readings[reader].push(await readPage(site, path, reader));
			const middle = (reader: Reader, key: keyof Reading) =>
				median(readings[reader].map((reading) => reading[key]));
			const ratio = middle('live', 'painted') / middle('still', 'painted');
			const blocked = middle('live', 'blocked');
			const shift = Math.max(...readings.live.map((reading) => reading.shift));
			rows.push([
				path,
				middle('live', 'painted').toFixed(0),
				middle('still', 'painted').toFixed(0),
				ratio.toFixed(2),
				over(ratio, RATIO),
				blocked.toFixed(0),
				middle('unfetched', 'blocked').toFixed(0),
				over(blocked, BLOCKED),
				shift.toFixed(4),
			]);
		}
		printTable(
			[
				`page (median of ${RUNS}, ${SLOWER}× slower, slow network)`,
				'largest paint, ms',
				'without scripts',
				'ratio',
				'',
				'blocked, ms',
				'without files of scripts',
				'',
				'layout shift',
			],
			rows,
		);
	});
}

async function readPage({ browser, baseURL }: Site, path: string, reader: Reader): Promise<Reading> {
	const javaScriptEnabled = reader !== 'still';
	const context = await browser.newContext({ viewport: { width: 360, height: 780 }, javaScriptEnabled });
	try {
		const page = await context.newPage();
		const session = await slowDown(context, page);
		if (reader === 'unfetched') await session.send('Network.setBlockedURLs', { urls: ['*.js'] });
		const seen = await watchPaints(session);
		const tasks = javaScriptEnabled ? await watchTasks(page) : undefined;
		await page.goto(baseURL + path, { waitUntil: 'load' });
		await page.waitForTimeout(SETTLED);
		const { paintedAt, shift } = seen();
		const start = await page.evaluate(() => performance.timeOrigin);
		return { painted: paintedAt * 1000 - start, shift, blocked: (await tasks?.()) ?? Number.NaN };
	} finally {
		await context.close();
	}
}

async function slowDown(context: BrowserContext, page: Page): Promise<CDPSession> {
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', NETWORK);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	return session;
}

/** The browser's own account, which a page without scripts has too: the last largest paint, s since 1970, and shifts. */
async function watchPaints(session: CDPSession) {
	let paintedAt = 0;
	let shift = 0;
	session.on('PerformanceTimeline.timelineEventAdded', ({ event }) => {
		if (event.lcpDetails) paintedAt = Math.max(event.lcpDetails.renderTime, event.lcpDetails.loadTime ?? 0);
		shift += event.layoutShiftDetails?.value ?? 0;
	});
	await session.send('PerformanceTimeline.enable', {
		eventTypes: ['largest-contentful-paint', 'layout-shift'],
	});
	return () => ({ paintedAt, shift });
}

/** Watches tasks from the start; gives back what they blocked since the first paint, ms. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const tasks: { startTime: number; duration: number }[] = [];
		Object.assign(window, { tasks });
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
		}).observe({ type: 'longtask', buffered: true });
	});
	return () =>
		page.evaluate((long) => {
			const { tasks } = window as unknown as { tasks: { startTime: number; duration: number }[] };
			const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
			return tasks
				.map(({ startTime, duration }) => startTime + duration - Math.max(startTime, first))
				.reduce((sum, after) => sum + Math.max(0, after - long), 0);
		}, LONG);
}
