import { folderOf, type Locale } from '#lib/drawing/message.ts';

/**
 * The way from a page to the site's root, as `../../`: links stay relative, so that the built folder works wherever it is put.
 * `pathname` is the page's, from the root and with its slash at the end.
 */
export const toRoot = (pathname: string): string => '../'.repeat(pathname.split('/').length - 2) || './';

/** The way from a page to where the site in its language begins. */
export const toHome = (pathname: string, locale: Locale): string => toRoot(pathname) + folderOf(locale);

/** The path, from the site's root, in one language of a page whose path in another is known: `ru/figures/trade/`. */
export const pathIn = (locale: Locale, pathname: string, from: Locale): string =>
	folderOf(locale) + pathname.slice(1 + folderOf(from).length);
