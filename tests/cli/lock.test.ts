import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

it('one build runs at a time: a second would write into the first', async () => {
	const second = alone(folder, () => alone(folder, async () => 'built'));
	await expect(second).rejects.toThrow(`process ${process.pid} builds the same folder`);
	expect(existsSync(lock()), 'a build that failed holds up no other').toBe(false);
	await expect(alone(folder, async () => 'built')).resolves.toBe('built');
});

it('a build that was killed holds up no other', async () => {
	mkdirSync(join(folder, '.svelte-kit'));
	// No process has a number as large.
	writeFileSync(lock(), String(2 ** 30));
	await expect(alone(folder, async () => 'built')).resolves.toBe('built');
});
