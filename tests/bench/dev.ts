/** How long an editor waits under `npm run dev`: from an edit of a row until the page says it, and what the server keeps. */
import { type ChildProcess, execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyPackages, type DevServer, withDevServer } from '../dev-server.ts';
import { withCopy } from './copy.ts';
import { over, printTable } from './table.ts';

const EDITS = 50;
/** A line of the table of what was measured, each so many edits. */
const STEP = 10;

/** From an edit until the page says it, s. */
const SOON = 2;
/** What the server may keep for the edits, times what it took before. */
const GROWTH = 1.2;

/** The row that is edited, where its page says it, and another page that is drawn from the same story. */
const TABLE = 'data/positions.csv';
const WORDS = 'Putin reaffirmed that denuclearisation is important';
const PAGE = 'figures/positions/';
const HOME = '';

export const benchDev = (): Promise<void> =>
	withCopy(process.cwd(), async (folder) => {
		copyPackages(folder);
		await withDevServer(folder, measure);
	});

async function measure({ folder, address, process: server }: DevServer): Promise<void> {
	const start = performance.now();
	await textAt(address + PAGE);
	await textAt(address + HOME);
	const first = (performance.now() - start) / 1000;
	const path = join(folder, TABLE);
	const before = readFileSync(path, 'utf8');
	const rows: [string, number, number, number][] = [['0', first, 0, megabytesOf(server)]];
	let slowest = { page: 0, home: 0 };
	for (let edit = 1; edit <= EDITS; edit += 1) {
		const words = `${WORDS} (${edit})`;
		writeFileSync(path, before.replace(WORDS, words));
		const page = await secondsUntil(async () => (await textAt(address + PAGE)).includes(words));
		const home = await secondsUntil(async () => (await textAt(address + HOME)).length > 0);
		slowest = { page: Math.max(slowest.page, page), home: Math.max(slowest.home, home) };
		if (edit % STEP > 0) continue;
		rows.push([String(edit), slowest.page, slowest.home, megabytesOf(server)]);
		slowest = { page: 0, home: 0 };
	}
	const kept = rows[1]?.[3] ?? 0;
	printTable(
		['edits', 'its page, s', 'dashboard, s', 'memory, MB', ''],
		rows.map(([name, page, home, megabytes], i) => [
			name,
			page.toFixed(1),
			home.toFixed(1),
			megabytes.toFixed(0),
			i === 0 ? '' : over(Math.max(page / SOON, megabytes / kept / GROWTH), 1),
		]),
	);
}

/** A page; throws where there is none. */
async function textAt(address: string): Promise<string> {
	const response = await fetch(address, { headers: { accept: 'text/html' } });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.text();
}

/** Until it is true, asked again and again. */
async function secondsUntil(isSo: () => Promise<boolean>): Promise<number> {
	const start = performance.now();
	while (!(await isSo()))
		if (performance.now() - start > 60_000) throw new Error('a page does not say what stands in its table');
	return (performance.now() - start) / 1000;
}

/** Resident, as the system counts. */
const megabytesOf = ({ pid }: ChildProcess): number =>
	Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
