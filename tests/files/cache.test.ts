import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const FOLDER = 'node_modules/.cache/vladivostok-2019';
const BYTES = new Uint8Array([1, 2, 3]);

let before: Set<string>;
const kept = () => (existsSync(FOLDER) ? readdirSync(FOLDER) : []);
const added = () => kept().filter((name) => !before.has(name));
beforeEach(() => {
	before = new Set(kept());
});
afterEach(() => {
	vi.unstubAllEnvs();
	for (const name of added()) rmSync(join(FOLDER, name));
});

/** The cache as another build finds it, which remembers nothing but its files. */
async function build(parts: string[]) {
	vi.resetModules();
	const { cached } = await import('#lib/files/cache.ts');
	const make = vi.fn(() => BYTES);
	const [first, second] = [await cached('test', parts, make), await cached('test', parts, make)];
	expect(first).toBe(second);
	return { bytes: first, made: make.mock.calls.length };
}

it('makes a file once, and takes it from an earlier build where all parts are the same', async () => {
	expect(await build(['a', 'b'])).toEqual({ bytes: BYTES, made: 1 });
	expect(await build(['a', 'b'])).toEqual({ bytes: BYTES, made: 0 });
	expect(await build(['ab', ''])).toEqual({ bytes: BYTES, made: 1 });
});

it('makes anew what is not whole', async () => {
	await build(['whole']);
	const path = join(FOLDER, added()[0] ?? '');
	writeFileSync(path, readFileSync(path).subarray(0, -1));
	expect(await build(['whole'])).toEqual({ bytes: BYTES, made: 1 });
});

it('takes and keeps nothing with NO_CACHE=1', async () => {
	vi.stubEnv('NO_CACHE', '1');
	expect(await build(['off'])).toEqual({ bytes: BYTES, made: 1 });
	expect(await build(['off'])).toEqual({ bytes: BYTES, made: 1 });
	expect(added()).toEqual([]);
});
