/** What a page loads of its explorer before a reader reaches for it, and what comes then. */
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { fileAt, read } from './built.ts';
import { named } from './element.ts';
import { loadedFrom } from './loaded.ts';
import { pageAt, readPages } from './pages.ts';

const pages = await readPages();
const scriptsOf = (path: string) =>
	named(pageAt(pages, path), 'script').flatMap(({ attributes: { src } }) =>
		src ? [join(dirname(path), src)] : [],
	);
const weightOf = (paths: readonly string[]) =>
	paths.reduce((sum, path) => sum + brotliCompressSync(read(path)).length, 0);

describe.each(['', ...FIGURE_IDS.map((id) => `figures/${id}/`)])('the page /%s', (address) => {
	const scripts = scriptsOf(fileAt(address));

	it('has less than 3 kB of scripts, brotli, for its explorer before a reader reaches for it', () => {
		const explorer = scripts.filter((path) => path === 'explore.js');
		expect(explorer).toHaveLength(1);
		expect(weightOf(loadedFrom(explorer, { atOnce: true }))).toBeLessThan(3000);
		expect(loadedFrom(explorer).length).toBeGreaterThan(5);
	});
});

it('no style is put into a page as an element, which its security policy would forbid', () => {
	const inserts = (path: string) => /createElement\(["'`]style["'`]\)/.test(read(path));
	expect(loadedFrom(['explore.js']).filter(inserts)).toEqual([]);
});
