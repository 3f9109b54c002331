/** The words that are no facts, in every language; each call names its locale, since a drawing has no default one. */
export { m } from '#lib/paraglide/messages.js';

import type { Locale } from '#lib/paraglide/runtime.js';

export { locales as LOCALES } from '#lib/paraglide/runtime.js';
export type { Locale };

/** Where the site in a language begins, from the site's root: `ru/`. English has no folder of its own. */
export const folderOf = (locale: Locale): string => (locale === 'en' ? '' : `${locale}/`);

/** The way back from there to the site's root: `../`. */
export const rootFrom = (locale: Locale): string => (locale === 'en' ? '' : '../');
