import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Holds the number of the process that builds. */
const LOCK = join('.svelte-kit', 'building');

/** Runs one build of a folder at a time, since all of them write to the same places. Throws where another one runs. */
export async function alone<Result>(folder: string, build: () => Promise<Result>): Promise<Result> {
	const lock = join(folder, LOCK);
	const other = runningIn(lock);
	if (other) throw new Error(`process ${other} builds the same folder; run this build after it`);
	mkdirSync(dirname(lock), { recursive: true });
	writeFileSync(lock, String(process.pid));
	try {
		return await build();
	} finally {
		rmSync(lock, { force: true });
	}
}

/** Undefined where there is none: one that was killed has left its number behind. */
function runningIn(lock: string): number | undefined {
	try {
		const other = Number(readFileSync(lock, 'utf8'));
		process.kill(other, 0);
		return other;
	} catch {
		return undefined;
	}
}
