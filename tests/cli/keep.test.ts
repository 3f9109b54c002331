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
import { keepVersions } from '../../src/cli/keep/versions.ts';
import { run, start } from './run.ts';

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

const keep = () => keepVersions({ last, build });

describe('keep', () => {
	it('copies every older version byte for byte, and touches nothing else', () => {
		const before = contentsOf(build);
		const published = Object.entries(contentsOf(last)).filter(([path]) => path.startsWith('v/'));
		const done = [
			...['0.1.0', '0.9.0', '0.10.0'].map((version) => `${build}/v/${version}: kept ${version}`),
			`${build}/v: has 0.1.0, 0.9.0, 0.10.0, 0.11.0`,
		];
		expect(start('keep', last, '--into', build)).toEqual({
			status: 0,
			stdout: `${done.join('\n')}\n`,
			stderr: '',
		});
		expect(contentsOf(build)).toEqual({ ...before, ...Object.fromEntries(published) });
	});

	it('changes nothing the second time', () => {
		keep();
		const before = contentsOf(build);
		expect(keep().faults).toEqual([]);
		expect(contentsOf(build)).toEqual(before);
	});

	it('carries versions on from deployment to deployment', () => {
		keep();
		const next = join(folder, 'next');
		write(next, 'index.html', 'the dashboard');
		write(next, 'v/0.12.0/embed/trade/index.html', 'trade in 0.12.0');
		expect(keepVersions({ last: build, build: next }).faults).toEqual([]);
		expect(contentsOf(next)).toEqual({ ...contentsOf(build), ...contentsOf(next) });
		expect(readdirSync(join(next, 'v')).sort()).toEqual(['0.1.0', '0.10.0', '0.11.0', '0.12.0', '0.9.0']);
	});

	it.each([
		['differs', 'trade in 0.11.0, mended'],
		['is gone', undefined],
	])('keeps the published bytes of a file that %s in the build, and says so', (_, text) => {
		cpSync(join(build, 'v/0.11.0'), join(last, 'v/0.11.0'), { recursive: true });
		const path = 'v/0.11.0/embed/trade/index.html';
		if (text === undefined) rmSync(join(build, path));
		else write(build, path, text);
		expect(keep().done).toContainEqual(
			expect.stringMatching(/v\/0\.11\.0: 1 files stay as they are published; if the data has changed/),
		);
		expect(readFileSync(join(build, path), 'utf8')).toBe('trade in 0.11.0');
	});

	it('leaves beside published files what the build has new', () => {
		cpSync(join(build, 'v/0.11.0'), join(last, 'v/0.11.0'), { recursive: true });
		write(build, 'v/0.11.0/embed/venue/index.html', 'venue in 0.11.0');
		expect(keep().done.join()).not.toContain('stay as');
		expect(readFileSync(join(build, 'v/0.11.0/embed/venue/index.html'), 'utf8')).toBe('venue in 0.11.0');
	});

	it('refuses what is neither a file nor a folder', async () => {
		symlinkSync('/etc', join(last, 'v/0.1.0/embed/link'));
		const before = contentsOf(build);
		const { status, stderr } = await run('keep', last, '--into', build);
		expect([status, stderr]).toEqual([1, expect.stringMatching(/v\/0\.1\.0\/embed\/link is n/)]);
		expect(contentsOf(build)).toEqual(before);
	});

	it('leaves alone what is no version', () => {
		write(last, 'v/latest/embed/trade/index.html', 'trade');
		expect(keep().faults).toEqual([]);
		expect(readdirSync(join(build, 'v'))).not.toContain('latest');
	});

	it('finds nothing to keep in a first deployment', () => {
		rmSync(join(last, 'v'), { recursive: true });
		expect(keep()).toEqual({ done: [`${build}/v: has 0.11.0`], faults: [] });
	});

	it.each([
		['no folder', () => [], 'expected the folder of the last deployment'],
		['two folders', () => [last, last], 'expected the folder of the last deployment'],
		['an unknown option', () => [last, '--force'], "Unknown option '--force'"],
		['a folder that is none', () => ['nowhere'], '"nowhere" is no built site: it has no index.html'],
		['a folder that is no site', () => ['data'], '"data" is no built site: it has no index.html'],
		['a build that is none', () => [last, '--into', 'data'], '"data" is no built site: it has no index.html'],
		['the build itself', () => [`${build}/.`, '--into', build], '.+" is the build itself'],
	])('refuses %s in one line', async (_, args, reason) => {
		const stderr = expect.stringMatching(`^keep: ${reason}; --help says how to call it\n$`);
		expect(await run('keep', ...args())).toEqual({ status: 2, stdout: '', stderr });
	});

	it('says how it is called', async () => {
		const stdout = expect.stringMatching(/^usage: /);
		expect(await run('keep', '--help')).toEqual({ status: 0, stdout, stderr: '' });
	});
});
