/** The share panel's script: small until a file is asked for, and whole then, in whatever folder the site lies. */
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TYPEFACES } from '#lib/export/typefaces.ts';
import { BUILD, fileAt, filesOf, read } from './built.ts';
import { named } from './element.ts';
import { loadedFrom } from './loaded.ts';
import { pageAt, readPages } from './pages.ts';

const PAGE = fileAt('figures/trade/');
const scripts = named(pageAt(await readPages(), PAGE), 'script').flatMap(({ attributes: { type, src } }) =>
	type === 'module' && src?.includes('/island-') ? [join(dirname(PAGE), src)] : [],
);
const chunks = loadedFrom(scripts);

describe('the share panel', () => {
	it('is one script of less than 31 kB, brotli, that needs no other before a file is asked for', () => {
		expect(scripts).toHaveLength(1);
		const text = read(scripts[0] ?? '');
		expect(brotliCompressSync(text).length).toBeLessThan(31_000);
		expect(/\b(from|import)\s*["']\.{1,2}\//.test(text)).toBe(false);
	});

	it('weighs less than 265 kB, brotli, with all that it draws with', () => {
		expect(chunks.length).toBeGreaterThan(3);
		const weights = chunks.map((path) => brotliCompressSync(read(path)).length);
		expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(265_000);
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
