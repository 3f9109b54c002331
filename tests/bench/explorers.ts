/** How long an explorer takes from a reader's first reach for it until it stands there, with nothing of it fetched before. */
import { CONTAINER_ID } from '#lib/explore/container.ts';
import { type Site, withSite } from './site.ts';
import { median, over, printTable } from './table.ts';

const RUNS = 5;
/** What it should take at the most, ms. */
const AIM = 1000;

/** Each explorer by its name and a page that opens it; the one of documents alone stands on the dashboard. */
const EXPLORERS: Readonly<Record<string, string>> = {
	trade: '/figures/trade/',
	network: '/figures/network/',
	border: '/figures/border/',
	venue: '/figures/venue/',
	only: '/',
};

export async function benchExplorers(): Promise<void> {
	await withSite(async (site) => {
		const rows: string[][] = [];
		for (const [name, path] of Object.entries(EXPLORERS)) {
			const times: number[] = [];
			for (let run = 0; run < RUNS; run++) times.push(await timeToReady(site, path));
			const time = median(times);
			rows.push([name, time.toFixed(0), Math.max(...times).toFixed(0), over(time, AIM)]);
		}
		printTable([`explorer, ready after (median of ${RUNS})`, 'ms', 'slowest', ''], rows);
	});
}

/** ms from the pointer on the button, and the click that follows at once, until the explorer has been painted. */
async function timeToReady({ browser, baseURL }: Site, path: string): Promise<number> {
	// Of its own, with nothing kept from the run before.
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	await page.goto(baseURL + path, { waitUntil: 'networkidle' });
	const time = await page.locator(`#${CONTAINER_ID} > button`).evaluate(async (button: HTMLButtonElement) => {
		const start = performance.now();
		button.dispatchEvent(new PointerEvent('pointerenter'));
		button.click();
		do await new Promise(requestAnimationFrame);
		while (button.hasAttribute('aria-busy'));
		await new Promise(requestAnimationFrame);
		if (!document.querySelector('.explorer *')) throw new Error('the explorer did not open');
		return performance.now() - start;
	});
	await context.close();
	return time;
}
