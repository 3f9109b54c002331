import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let last: string;
let build: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keep-'));
	last = join(folder, 'last');
	build = join(folder, 'build');
	for (const site of [last, build]) write(site, 'index.html', 'the dashboard');
	for (const version of ['0.1.0', '0.9.0', '0.10.0']) {
		write(last, `v/${version}/embed/trade/index.html`, `trade in ${version}\r\n\u{1F4C8}`);
		write(last, `v/${version}/embed/border/index.html`, `border in ${version}`);
	}
	write(build, 'v/0.11.0/embed/trade/index.html', 'trade in 0.11.0');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(site: string, path: string, text: string): void {
	mkdirSync(dirname(join(site, path)), { recursive: true });
	writeFileSync(join(site, path), text);
}

/** Every file's bytes by its path. */
const contentsOf = (site: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(site, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort()
			.map((path) => [path.slice(site.length + 1), readFileSync(path, 'base64')]),
	);

function run(...args: string[]) {
	const command = ['--import', 'tsx', 'src/cli/keep.ts', ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
	return { status, stdout, stderr };
}
const keep = () => run(last, '--into', build);

describe('keep', () => {
	it('copies every older version byte for byte, and touches nothing else', () => {
		const before = contentsOf(build);
		const published = Object.entries(contentsOf(last)).filter(([path]) => path.startsWith('v/'));
		expect(keep()).toEqual({
			status: 0,
			stdout: `${build}/v: kept 0.1.0, 0.9.0, 0.10.0; has 0.1.0, 0.9.0, 0.10.0, 0.11.0\n`,
			stderr: '',
		});
		expect(contentsOf(build)).toEqual({ ...before, ...Object.fromEntries(published) });
	});

	it('changes nothing the second time', () => {
		keep();
		const before = contentsOf(build);
		expect(keep()).toMatchObject({ status: 0, stdout: expect.stringContaining(': kept none; has 0.1.0') });
		expect(contentsOf(build)).toEqual(before);
	});

	it('carries versions on from deployment to deployment', () => {
		keep();
		const next = join(folder, 'next');
		write(next, 'index.html', 'the dashboard');
		write(next, 'v/0.12.0/embed/trade/index.html', 'trade in 0.12.0');
		expect(run(build, '--into', next).status).toBe(0);
		expect(contentsOf(next)).toEqual({ ...contentsOf(build), ...contentsOf(next) });
		expect(readdirSync(join(next, 'v')).sort()).toEqual(['0.1.0', '0.10.0', '0.11.0', '0.12.0', '0.9.0']);
	});

	it('takes a version as published whose bytes are the same', () => {
		cpSync(join(build, 'v/0.11.0'), join(last, 'v/0.11.0'), { recursive: true });
		expect(keep().status).toBe(0);
	});

	it.each([
		['differs', 'trade in 0.11.0, mended', 'differs from'],
		['is gone', undefined, 'is missing, which'],
	])('refuses a build where a published file %s, names it, and copies nothing', (_, text, reason) => {
		cpSync(join(build, 'v/0.11.0'), join(last, 'v/0.11.0'), { recursive: true });
		const path = 'v/0.11.0/embed/trade/index.html';
		if (text === undefined) rmSync(join(build, path));
		else write(build, path, text);
		const before = contentsOf(build);
		const { status, stdout, stderr } = keep();
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		const [first, second, ...others] = stderr.trimEnd().split('\n');
		expect(first).toContain(`keep: ${join(build, path)} ${reason} ${join(last, path)}`);
		expect(second).toMatch(/raise the version/);
		expect(others).toEqual([]);
		expect(contentsOf(build)).toEqual(before);
	});

	it('refuses what is neither a file nor a folder', () => {
		symlinkSync('/etc', join(last, 'v/0.1.0/embed/link'));
		expect(keep()).toMatchObject({
			status: 1,
			stderr: expect.stringMatching(/v\/0\.1\.0\/embed\/link is n/),
		});
	});

	it('leaves alone what is no version', () => {
		write(last, 'v/latest/embed/trade/index.html', 'trade');
		expect(keep().status).toBe(0);
		expect(readdirSync(join(build, 'v'))).not.toContain('latest');
	});

	it('finds nothing to keep in a first deployment', () => {
		rmSync(join(last, 'v'), { recursive: true });
		expect(keep()).toMatchObject({ status: 0, stdout: `${build}/v: kept none; has 0.11.0\n` });
	});

	it.each([
		['no folder', () => [], 'expected the folder of the last deployment'],
		['two folders', () => [last, last], 'expected the folder of the last deployment'],
		['an unknown option', () => [last, '--force'], "Unknown option '--force'"],
		['a folder that is none', () => ['nowhere'], '"nowhere" is no built site: it has no index.html'],
		['a folder that is no site', () => ['data'], '"data" is no built site: it has no index.html'],
		['a build that is none', () => [last, '--into', 'data'], '"data" is no built site: it has no index.html'],
	])('refuses %s in one line', (_, args, reason) => {
		const stderr = `keep: ${reason}; --help says how to call it\n`;
		expect(run(...args())).toEqual({ status: 2, stdout: '', stderr });
	});

	it('refuses the build itself', () => {
		expect(run(`${build}/.`, '--into', build)).toMatchObject({
			status: 2,
			stderr: expect.stringMatching(/is the build itself; --help says how to call it\n$/),
		});
	});

	it('says how it is called', () => {
		expect(run('--help')).toEqual({ status: 0, stdout: expect.stringMatching(/^usage: /), stderr: '' });
	});
});
