/** What a reader's connection carries for a page of ours, in each language. */
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderOf, LOCALES } from '#lib/figures/message.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { fileAt, read } from './built.ts';
import { named } from './element.ts';
import { loadedFrom } from './loaded.ts';
import { pageAt, readPages } from './pages.ts';

const pages = await readPages();
const weigh = (text: string) => brotliCompressSync(text).length;
/** The bytes of scripts, brotli, that a page loads by itself: its own, and all that they cannot do without. */
const scriptsOf = (path: string) =>
	loadedFrom(
		named(pageAt(pages, path), 'script').flatMap(({ attributes: { src } }) =>
			src ? [join(dirname(path), src)] : [],
		),
		{ atOnce: true },
	).reduce((sum, script) => sum + weigh(read(script)), 0);

describe.each(LOCALES)('in %s', (locale) => {
	const folder = folderOf(locale);

	it('the dashboard is at most 120 kB, brotli', () => {
		expect(weigh(read(fileAt(folder)))).toBeLessThanOrEqual(120_000);
	});

	it.each(FIGURE_IDS)('the page of %s is at most 50 kB, brotli', (id) => {
		expect(weigh(read(fileAt(`${folder}figures/${id}/`)))).toBeLessThanOrEqual(50_000);
	});

	it.each(['', ...FIGURE_IDS.map((id) => `figures/${id}/`)])(
		'/%s loads at most 6 kB of scripts, brotli, before a reader reaches for anything',
		(address) => {
			expect(scriptsOf(fileAt(folder + address))).toBeLessThanOrEqual(6000);
		},
	);
});
