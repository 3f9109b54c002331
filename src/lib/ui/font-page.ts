import { FIGURE_IDS } from '#lib/figures/registry.ts';

/** The pages that have typefaces of their own in Korean and Chinese, by the name of their files: paths in a language. */
export const FONT_PAGES: Readonly<Record<string, string>> = {
	home: '',
	sources: 'sources/',
	method: 'method/',
	changes: 'changes/',
	...Object.fromEntries(FIGURE_IDS.map((id) => [id, `figures/${id}/`])),
};

/** The name of a page's typefaces; none for the pages of single sources, which are mostly in other languages. */
export const fontPageAt = (path: string): string | undefined =>
	Object.keys(FONT_PAGES).find((name) => FONT_PAGES[name] === path);
