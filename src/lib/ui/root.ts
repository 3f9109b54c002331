import type { Locale } from '#lib/figures/message.ts';

/**
 * The way from a page to the site's root, as `../../`: links stay relative, so that the built folder works wherever it is put.
 * `pathname` is the page's, from the root and with its slash at the end.
 */
export const toRoot = (pathname: string): string => '../'.repeat(pathname.split('/').length - 2) || './';

/** The same to the beginning of the page's own edition, which is the site's root or a language's folder. */
export const toHome = (pathname: string, locale: Locale): string =>
	toRoot(pathname.replace(`/${locale}/`, '/'));

/** The path, from the site's root, in one language of a page whose path in another is known: `ru/figures/trade/`. */
export const pathIn = (locale: Locale, pathname: string, from: Locale): string =>
	folderOf(locale) + pathname.slice(1 + folderOf(from).length);

/** English has no folder of its own. */
const folderOf = (locale: Locale): string => (locale === 'en' ? '' : `${locale}/`);
