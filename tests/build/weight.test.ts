/** What a reader's connection carries for a page of ours, in each language. */
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderOf, LOCALES } from '#lib/drawing/message.ts';
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
	const weights = ['', ...FIGURE_IDS.map((id) => `figures/${id}/`)].map((address) => {
		const path = fileAt(folderOf(locale) + address);
		return { address, page: weigh(read(path)), scripts: scriptsOf(path) };
	});

	it.each(weights)(
		'/$address is as light as a page of its kind must be: $page bytes, brotli',
		({ address, page }) => {
			expect(page).toBeLessThanOrEqual(address === '' ? 120_000 : 50_000);
		},
	);

	it.each(weights)(
		'/$address loads at most 6 kB of scripts, brotli, before a reader reaches for anything',
		({ scripts }) => {
			expect(scripts).toBeGreaterThan(0);
			expect(scripts).toBeLessThanOrEqual(6000);
		},
	);
});
