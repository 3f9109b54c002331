import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallError, readArguments } from '../../src/cli/export/arguments.ts';
import { run, start } from '../cli/run.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'export-cli-'));
	vi.stubEnv('SITE_URL', undefined);
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

describe('npm run export', () => {
	it('writes what it is asked for, never over a file, and finds it unchanged', async () => {
		const asked = ['trade', '--format', 'svg,png,pdf,outlined', '--width', '300', '--theme', 'dark'];
		const name = 'vladivostok-2019-trade-300-dark';
		const names = [`${name}.svg`, `${name}-3x.png`, `${name}.pdf`, `${name}-outlined.svg`];
		const out = join(folder, 'new', 'place');
		expect(start('export', ...asked, '--scale', '3', '--out', out)).toEqual({
			status: 0,
			stdout: names.map((file) => `${join(out, file)}\n`).join(''),
			stderr: names.map((file, i) => `${i + 1}/4 ${file}\n`).join(''),
		});
		expect(readdirSync(out).sort()).toEqual([...names].sort());
		expect(readFileSync(join(out, `${name}-3x.png`)).readUInt32BE(16)).toBe(900);

		const path = join(out, `${name}.svg`);
		writeFileSync(path, 'mine');
		expect(await run('export', ...asked, '--out', out)).toEqual({
			status: 2,
			stdout: '',
			stderr: expect.stringMatching(/^export: .*add --force.*\n$/),
		});
		expect(readFileSync(path, 'utf8')).toBe('mine');

		const forced = ['trade', '--width', '300', '--theme', 'dark', '--out', out, '--force'];
		expect(await run('export', ...forced)).toMatchObject({ status: 0 });
		expect(await run('export', '--verify', path)).toEqual({
			status: 0,
			stdout: expect.stringMatching(/all marks and texts match/),
			stderr: '',
		});
	});

	it('says what a changed file no longer has in common with the data', async () => {
		const path = join(folder, 'vladivostok-2019-ratio-2018-640.svg');
		expect(await run('export', 'ratio-2018', '--out', folder)).toMatchObject({ status: 0 });
		const text = readFileSync(path, 'utf8');
		const [, label = ''] = />(\$\d+ million)</.exec(text) ?? [];
		expect(label).not.toBe('');
		writeFileSync(path, text.replace(`>${label}<`, '>$0 million<'));
		expect(await run('export', '--verify', path)).toMatchObject({
			status: 1,
			stdout: expect.stringContaining('text "$0 million"'),
		});
	});

	it.each([
		['an unknown figure', ['nope'], 'no figure "nope", expected one of trade, '],
		['a folder that is a file', ['trade', '--out', 'package.json'], 'cannot write to '],
		[
			'a file that is no export',
			['--verify', 'static/favicon.svg'],
			'static/favicon.svg: no exported figure',
		],
		['a file that is not there', ['--verify', 'nothing.svg'], 'cannot read nothing.svg (ENOENT)'],
	])('refuses %s in one line', async (_, args, reason) => {
		const { status, stdout, stderr } = await run('export', ...args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr.startsWith(`export: ${reason}`)).toBe(true);
		expect(stderr).toMatch(/^[^\n]+; --help says how to call it\n$/);
	});

	it('leaves nothing behind where a run fails', async () => {
		expect(await run('export', 'trade', 'nope', '--out', join(folder, 'x'))).toMatchObject({ status: 2 });
		expect(existsSync(join(folder, 'x'))).toBe(false);
	});

	it('says how it is called', async () => {
		const stdout = expect.stringMatching(/^usage: /);
		expect(await run('export', '--help')).toEqual({ status: 0, stdout, stderr: '' });
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
				form: 'brief',
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
