import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formsOf } from '#lib/figures/registry.ts';
import { run } from './run.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'sheets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run sheets', () => {
	it('draws a figure in one language: a row for each form and theme, with all widths side by side', async () => {
		const out = join(folder, 'new');
		const path = join(out, 'ratio-2018.png');
		const rows = formsOf('ratio-2018').flatMap((form) => [`${form} en light`, `${form} en dark`]);
		expect(await run('sheets', 'ratio-2018', '--language', 'en', '--out', out)).toEqual({
			status: 0,
			stdout: `${path}\n`,
			stderr: rows.map((row, i) => `${i + 1}/${rows.length} ratio-2018 ${row}\n`).join(''),
		});
		expect(readdirSync(out)).toEqual(['ratio-2018.png']);
		const png = readFileSync(path);
		expect(png.readUInt32BE(16)).toBe(320 + 360 + 430 + 480 + 640 + 960 + 7 * 16);
		expect(png.readUInt32BE(20)).toBeGreaterThan(rows.length * 400);
	});

	it.each([
		['an unknown figure', ['nope'], 'no figure "nope", expected one of trade, '],
		[
			'an unknown language',
			['trade', '--language', 'fr'],
			'no language "fr", expected one of en, ru, ko, zh',
		],
		['an unknown option', ['--lang', 'ko'], "Unknown option '--lang'"],
	])('refuses %s in one line, and writes nothing', async (_, args, reason) => {
		const out = join(folder, 'x');
		const { status, stdout, stderr } = await run('sheets', ...args, '--out', out);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr.startsWith(`sheets: ${reason}`)).toBe(true);
		expect(stderr).toMatch(/^[^\n]+; --help says how to call it\n$/);
		expect(existsSync(out)).toBe(false);
	});
});
