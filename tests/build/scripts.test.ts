/** What a reader's connection carries: a page and its scripts before and after a reader reaches for the explorer and the share panel. */
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderOf, LOCALES } from '#lib/drawing/message.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { TYPEFACES } from '#lib/files/typefaces.ts';
import { fileAt, files, read } from './built.ts';
import { named, textOf } from './element.ts';
import { loadedFrom } from './loaded.ts';
import { pageAt } from './pages.ts';

/** A page takes a second at the best quality, and is a tenth larger at this one. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Bytes of each file, brotli: the same scripts stand on every page. */
const weights = new Map<string, number>();
function weigh(path: string): number {
	const known =
		weights.get(path) ?? brotliCompressSync(read(path), path.endsWith('.html') ? QUICK : {}).length;
	weights.set(path, known);
	return known;
}
const weightOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + weigh(path), 0);

/** The scripts that a page names. */
const scriptsOf = (address: string) =>
	named(pageAt(address), 'script').flatMap(({ attributes: { src } }) =>
		src ? [join(dirname(fileAt(address)), src)] : [],
	);
const ADDRESSES = ['', ...FIGURE_IDS.map((id) => `figures/${id}/`)];

describe.each(LOCALES)('in %s', (locale) => {
	const addresses = ADDRESSES.map((address) => folderOf(locale) + address);

	it('the dashboard weighs at most 110 kB, a figure’s page 60 kB, brotli', () => {
		const heavy = addresses.filter(
			(address) => weigh(fileAt(address)) > (address === folderOf(locale) ? 110_000 : 60_000),
		);
		expect(heavy).toEqual([]);
	});

	it('every page loads scripts, and at most 6 kB of them, brotli, before a reader reaches for anything', () => {
		for (const address of addresses) {
			const weight = weightOf(loadedFrom(scriptsOf(address), { atOnce: true }));
			expect(weight, address).toBeGreaterThan(0);
			expect(weight, address).toBeLessThanOrEqual(6000);
		}
	});
});

describe('the explorer', () => {
	it('has one script of less than 3 kB, brotli, before a reader reaches for it', () => {
		for (const address of ADDRESSES)
			expect(scriptsOf(address).filter((path) => path === 'explore.js')).toHaveLength(address === '' ? 0 : 1);
		expect(weightOf(loadedFrom(['explore.js'], { atOnce: true }))).toBeLessThan(3000);
		expect(loadedFrom(['explore.js']).length).toBeGreaterThan(5);
	});

	it('fetches its sound when that is asked for, less than 3 kB of it as it stands', () => {
		const ofSound = (paths: readonly string[]) =>
			paths.filter((path) => read(path).includes('StereoPannerNode'));
		const [sound = '', ...others] = ofSound(loadedFrom(['explore.js']));
		expect(others).toEqual([]);
		expect(Buffer.byteLength(read(sound))).toBeLessThan(3000);
		const explorer = loadedFrom(['explore.js']).filter((path) =>
			read(path).includes('aria-describedby="heard"'),
		);
		expect(explorer).toHaveLength(1);
		expect(ofSound(loadedFrom(explorer, { atOnce: true }))).toEqual([]);
	});

	it('puts no style into a page as an element, which its security policy would forbid', () => {
		const inserts = (path: string) => /createElement\(["'`]style["'`]\)/.test(read(path));
		expect(loadedFrom(['explore.js']).filter(inserts)).toEqual([]);
	});
});

describe('what links the pictures', () => {
	const scriptsAt = (address: string) =>
		scriptsOf(address).filter((path) => path.includes('/link-pictures-'));
	const scripts = scriptsAt('');

	it('is on the dashboard alone, and comes when the page has been painted', () => {
		for (const address of ADDRESSES) expect(scriptsAt(address)).toHaveLength(address === '' ? 1 : 0);
		expect(loadedFrom(scripts, { atOnce: true })).toEqual(scripts);
		expect(weightOf(scripts)).toBeLessThan(400);
		expect(loadedFrom(scripts).length).toBeGreaterThan(1);
	});

	it('weighs less than 6 kB, brotli, and what it knows of the page less than 2 kB', () => {
		expect(weightOf(loadedFrom(scripts))).toBeLessThan(6000);
		for (const locale of LOCALES) {
			const found = named(pageAt(folderOf(locale)), 'script').filter(
				({ attributes }) => attributes.id === 'subjects',
			);
			expect(found).toHaveLength(1);
			expect(brotliCompressSync(found.map(textOf).join('')).length).toBeLessThan(2000);
		}
	});
});

describe('the share panel', () => {
	const scripts = scriptsOf('figures/trade/').filter((path) => path.includes('/load-when-near-'));
	const [script = ''] = scripts;
	const chunks = loadedFrom(scripts);

	it('is one script of less than 700 bytes before a reader comes near', () => {
		expect(scripts).toHaveLength(1);
		expect(loadedFrom(scripts, { atOnce: true })).toEqual(scripts);
		expect(Buffer.byteLength(read(script))).toBeLessThan(700);
	});

	it('weighs less than 35 kB, brotli, before a file is asked for, and 330 kB with all that it draws with', () => {
		const [, fetched = ''] = read(script).match(/import\(["'`]([^"'`]+)/) ?? [];
		const panel = weightOf(loadedFrom([join(dirname(script), fetched)], { atOnce: true }));
		expect(panel).toBeGreaterThan(20_000);
		expect(panel).toBeLessThan(35_000);
		expect(weightOf(chunks)).toBeGreaterThan(panel);
		expect(weightOf(chunks)).toBeLessThan(330_000);
	});

	it('finds every typeface beside itself', () => {
		const found = chunks.flatMap((path) =>
			Array.from(
				read(path).matchAll(/new URL\(["'`]([^"'`]+\.ttf)["'`],\s*import\.meta\.url\)/g),
				([, address]) => join(dirname(path), address ?? ''),
			),
		);
		expect(found).toHaveLength(TYPEFACES.length);
		expect(files).toEqual(expect.arrayContaining(found));
	});

	it('runs no text as a program', () => {
		expect(chunks.filter((path) => /\beval\(|\bFunction\(/.test(read(path)))).toEqual([]);
	});
});
