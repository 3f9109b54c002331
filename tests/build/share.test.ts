/** The share panel's script: small until a file is asked for, and whole then, in whatever folder the site lies. */
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TYPEFACES } from '#lib/files/typefaces.ts';
import { BUILD, fileAt, filesOf, read } from './built.ts';
import { named } from './element.ts';
import { loadedFrom } from './loaded.ts';
import { pageAt, readPages } from './pages.ts';

const PAGE = fileAt('figures/trade/');
const scripts = named(pageAt(await readPages(), PAGE), 'script').flatMap(({ attributes: { type, src } }) =>
	type === 'module' && src?.includes('/reach-') ? [join(dirname(PAGE), src)] : [],
);
const chunks = loadedFrom(scripts);
const weightOf = (paths: readonly string[]) =>
	paths.reduce((sum, path) => sum + brotliCompressSync(read(path)).length, 0);
/** Compressed here, since it takes longer than a test may on a busy machine. */
const all = weightOf(chunks);

describe('the share panel', () => {
	it('is one script of less than 500 bytes before a reader comes near', () => {
		expect(scripts).toHaveLength(1);
		expect(loadedFrom(scripts, { atOnce: true })).toEqual(scripts);
		expect(Buffer.byteLength(read(scripts[0] ?? ''))).toBeLessThan(500);
	});

	it('weighs less than 35 kB, brotli, before a file is asked for', () => {
		const [script = ''] = scripts;
		const [, fetched = ''] = read(script).match(/import\(["'`]([^"'`]+)/) ?? [];
		const panel = loadedFrom([join(dirname(script), fetched)], { atOnce: true });
		expect(weightOf(panel)).toBeGreaterThan(20_000);
		expect(weightOf(panel)).toBeLessThan(35_000);
	});

	it('weighs less than 270 kB, brotli, with all that it draws with', () => {
		expect(chunks.length).toBeGreaterThan(3);
		expect(all).toBeLessThan(270_000);
	});

	it('finds every typeface beside itself', () => {
		const found = chunks.flatMap((path) =>
			Array.from(
				read(path).matchAll(/new URL\(["'`]([^"'`]+\.ttf)["'`],\s*import\.meta\.url\)/g),
				([, address]) => join(dirname(path), address ?? ''),
			),
		);
		expect(found).toHaveLength(TYPEFACES.length);
		expect(filesOf(BUILD)).toEqual(expect.arrayContaining(found));
	});

	it('runs no text as a program', () => {
		const runsText = (path: string) => /\beval\(|\bFunction\(/.test(read(path));
		expect(chunks.filter(runsText)).toEqual([]);
	});
});
