/** `npm run export` in checkouts that are not as `npm ci` leaves them. */
import { spawn } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
const checkout = join(folder, 'checkout');
/** Anybody may write there, as into the system's own. */
const temporary = join(folder, 'tmp');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As `npm ci --ignore-scripts` leaves it, without Git: nothing is compiled and nothing kept. */
beforeAll(() => {
	chmodSync(folder, 0o755);
	mkdirSync(temporary);
	chmodSync(temporary, 0o777);
	const made = join('src', 'lib', 'paraglide');
	for (const name of [
		'src',
		'data',
		'package.json',
		'package-lock.json',
		'tsconfig.json',
		'svelte.config.js',
	])
		cpSync(name, join(checkout, name), { recursive: true, filter: (path) => !path.includes(made) });
	mkdirSync(join(checkout, 'node_modules'));
	for (const name of readdirSync('node_modules'))
		if (name !== '.cache') symlinkSync(resolve('node_modules', name), join(checkout, 'node_modules', name));
});

/** Nobody's user, who may not write there; tests that run as another user cannot become it. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

async function run(args: readonly string[], user: typeof nobody = undefined) {
	const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/export.ts', ...args], {
		cwd: checkout,
		// Not what the tests are run with.
		env: { PATH: process.env.PATH, HOME: folder, TMPDIR: temporary },
		...user,
	});
	let [stdout, stderr] = ['', ''];
	child.stdout.on('data', (text) => (stdout += text));
	child.stderr.on('data', (text) => (stderr += text));
	const status = await new Promise((done) => child.on('close', done));
	return { status, stdout, stderr };
}

it('works without what scripts of npm make, three at once', async () => {
	const asked = [
		['trade', '--format', 'svg'],
		['workers', '--format', 'png,pdf'],
		['venue', '--format', 'csv,xlsx', '--language', 'ko'],
	];
	const runs = await Promise.all(asked.map((args, i) => run([...args, '--out', join(folder, `out-${i}`)])));
	for (const { status, stdout, stderr } of runs) {
		expect(status, stderr).toBe(0);
		for (const path of stdout.trim().split('\n')) expect(existsSync(path)).toBe(true);
	}
}, 600_000);

it.skipIf(!nobody)(
	nobody ? 'works where nothing can be written' : 'not run by root: read-only checkouts are not tried',
	async () => {
		renameSync(join(checkout, 'node_modules', '.cache'), join(folder, 'cache'));
		expect(await run(['venue', '--out', join(temporary, 'out')], nobody)).toMatchObject({ status: 0 });
		// What was bundled for this run went with it.
		expect(readdirSync(temporary).filter((name) => name.startsWith('vladivostok-'))).toEqual([]);
	},
	600_000,
);

it.skipIf(!nobody)(
	nobody
		? 'says in one line that it cannot prepare it'
		: 'not run by root: read-only checkouts are not tried',
	async () => {
		rmSync(join(checkout, 'src', 'lib', 'paraglide'), { recursive: true });
		const { status, stderr } = await run(['venue', '--out', join(temporary, 'none')], nobody);
		expect({ status, lines: stderr.split('\n').length }).toEqual({ status: 2, lines: 2 });
		expect(stderr).toMatch(/^export: the checkout cannot be written to \(EACCES\).+npm run prepare/);
	},
	600_000,
);
