import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { alone } from '../../src/cli/build/lock.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lock = () => join(folder, '.svelte-kit/building');

/** No process has a number as large. */
const DEAD = String(2 ** 30);

it('one build runs at a time: a second would write into the first', async () => {
	const second = alone(folder, () => alone(folder, async () => 'built'));
	await expect(second).rejects.toThrow(`process ${process.pid} builds the same folder`);
	expect(existsSync(lock()), 'a build that failed holds up no other').toBe(false);
	await expect(alone(folder, async () => 'built')).resolves.toBe('built');
});

it('a build that was killed holds up no other', async () => {
	mkdirSync(join(folder, '.svelte-kit'));
	writeFileSync(lock(), DEAD);
	// Nor does one that was killed while it took over from another.
	writeFileSync(`${lock()}.${DEAD}`, DEAD);
	await expect(alone(folder, async () => 'built')).resolves.toBe('built');
	expect(readdirSync(join(folder, '.svelte-kit')), 'nothing is left').toEqual([]);
});

it('of builds that begin at once, one runs, whether or not another was killed before', async () => {
	const builds = Array.from({ length: 4 }, () =>
		fork('tests/cli/build-often.ts', [folder, DEAD], { execArgv: ['--import', 'tsx'] }),
	);
	const ends = await Promise.all(builds.map((build) => once(build, 'exit')));
	expect(ends.map(([status]) => status)).toEqual(builds.map(() => 0));
});
