import { join } from 'node:path';
import { withLock } from '../lock.ts';

const LOCK = join('.svelte-kit', 'building');

/** Runs one build of a folder at a time, since all of them write to the same places. Throws where another one runs. */
export const alone = <Result>(folder: string, build: () => Promise<Result>): Promise<Result> =>
	withLock(join(folder, LOCK), build, async (other) => {
		throw new Error(`process ${other} builds the same folder; run this build after it`);
	});
