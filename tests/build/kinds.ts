/** What a page is, by the path of its file. */
import { LOCALES, type Locale } from '#lib/drawing/message.ts';

/** Of the folder that it stands in, or of the one in a frozen version's. */
export const localeOf = (path: string): Locale =>
	LOCALES.find((locale) => new RegExp(`^(v/[^/]+/)?${locale}/`).test(path)) ?? 'en';

/** Stands in others' pages, live or frozen, in any language. */
export const isEmbed = (path: string): boolean => /^((ru|ko|zh)\/)?embed\/|^v\//.test(path);

/** Shown at any address in place of a page that is not there. */
export const isMissing = (path: string): boolean => path === '404.html';

/** Meant to be found by readers; the gallery is for whoever changes a drawing. */
export const isFound = (path: string): boolean =>
	path.endsWith('.html') && !isEmbed(path) && !isMissing(path) && !path.startsWith('gallery/');
