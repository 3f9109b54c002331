import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CallError, readArguments } from '../../src/cli/export/arguments.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'export-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
	const env: NodeJS.ProcessEnv = { ...process.env };
	delete env.SITE_URL;
	const command = ['--import', 'tsx', 'src/cli/export.ts', ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env });
	return { status, stdout, stderr };
}

const TIMEOUT = 60_000;

describe('npm run export', () => {
	it(
		'writes what it is asked for, never over a file, and finds it unchanged',
		() => {
			const asked = ['trade', '--format', 'svg,png,pdf,outlined', '--width', '300', '--theme', 'dark'];
			const name = 'vladivostok-2019-trade-300-dark';
			const names = [`${name}.svg`, `${name}-3x.png`, `${name}.pdf`, `${name}-outlined.svg`];
			const out = join(folder, 'new', 'place');
			const first = run(...asked, '--scale', '3', '--out', out);
			expect(first.status).toBe(0);
			expect(first.stdout).toBe(names.map((file) => `${join(out, file)}\n`).join(''));
			expect(first.stderr).toBe(names.map((file, i) => `${i + 1}/4 ${file}\n`).join(''));
			expect(readdirSync(out).sort()).toEqual([...names].sort());
			expect(readFileSync(join(out, `${name}-3x.png`)).readUInt32BE(16)).toBe(900);

			writeFileSync(join(out, `${name}.svg`), 'mine');
			const second = run(...asked, '--out', out);
			expect(second).toMatchObject({
				status: 2,
				stdout: '',
				stderr: expect.stringMatching(/^export: .*add --force.*\n$/),
			});
			expect(readFileSync(join(out, `${name}.svg`), 'utf8')).toBe('mine');

			expect(run('trade', '--width', '300', '--theme', 'dark', '--out', out, '--force').status).toBe(0);
			const { status, stdout } = run('--verify', join(out, `${name}.svg`));
			expect({ status, stdout }).toMatchObject({
				status: 0,
				stdout: expect.stringMatching(/all marks and texts match/),
			});
		},
		TIMEOUT,
	);

	it(
		'says what a changed file no longer has in common with the data',
		() => {
			const path = join(folder, 'vladivostok-2019-ratio-2018-640.svg');
			expect(run('ratio-2018', '--out', folder).status).toBe(0);
			writeFileSync(path, readFileSync(path, 'utf8').replace('>$34 million<', '>$43 million<'));
			expect(run('--verify', path)).toMatchObject({
				status: 1,
				stdout: expect.stringContaining('text "$43 million"'),
			});
		},
		TIMEOUT,
	);

	it.each([
		['an unknown figure', ['nope'], 'no figure "nope", expected one of trade, '],
		['a folder that is a file', ['trade', '--out', 'package.json'], 'cannot write to '],
		[
			'a file that is no export',
			['--verify', 'static/favicon.svg'],
			'static/favicon.svg: no exported figure',
		],
		['a file that is not there', ['--verify', 'nothing.svg'], 'cannot read nothing.svg (ENOENT)'],
	])(
		'refuses %s in one line',
		(_, args, reason) => {
			const { status, stdout, stderr } = run(...args);
			expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
			expect(stderr.startsWith(`export: ${reason}`)).toBe(true);
			expect(stderr).toMatch(/^[^\n]+; --help says how to call it\n$/);
		},
		TIMEOUT,
	);

	it(
		'leaves nothing behind where a run fails',
		() => {
			expect(run('trade', 'nope', '--out', join(folder, 'x')).status).toBe(2);
			expect(existsSync(join(folder, 'x'))).toBe(false);
		},
		TIMEOUT,
	);

	it('says how it is called', () => {
		expect(run('--help')).toEqual({ status: 0, stdout: expect.stringMatching(/^usage: /), stderr: '' });
	});
});

describe('the arguments', () => {
	it.each([
		['an unknown format', ['trade', '--format', 'svg,gif'], 'no format "gif", expected one of svg, '],
		[
			'too narrow a width',
			['trade', '--width', '279'],
			'no width "279", expected a whole number from 280 to 1600',
		],
		['too wide a width', ['trade', '--width', '1601'], 'no width "1601", expected'],
		['a width with a unit', ['trade', '--width', '640px'], 'no width "640px", expected'],
		['an unknown theme', ['trade', '--theme', 'sepia'], 'no theme "sepia", expected one of light, dark'],
		['an unknown scale', ['trade', '--scale', '4'], 'no scale "4", expected one of 1, 2, 3'],
		['an unknown option', ['trade', '--fromat', 'svg'], "Unknown option '--fromat'"],
		['nothing', [], 'name a figure, or say --all'],
		['all and one', ['trade', '--all'], 'either name figures or say --all'],
		['a figure to verify', ['trade', '--verify', 'x.svg'], '--verify takes one file and no figure'],
	])('refuse %s in one line', (_, args, reason) => {
		const read = () => readArguments(args);
		expect(read).toThrow(CallError);
		expect(read).toThrow(reason);
		expect(read).not.toThrow('\n');
	});

	it('are read with what goes without saying', () => {
		expect(readArguments(['trade', 'trade', '--format', 'svg,pdf', '--format', 'png'])).toEqual({
			asked: {
				figures: ['trade'],
				all: false,
				formats: ['svg', 'pdf', 'png'],
				width: 640,
				theme: 'light',
				language: 'en',
				scale: 2,
				out: '.',
				force: false,
			},
		});
	});
});
