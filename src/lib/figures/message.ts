/** The words that are no facts, in every language; each call names its locale, since a drawing has no default one. */
export { m } from '#lib/paraglide/messages.js';
export { type Locale, locales as LOCALES } from '#lib/paraglide/runtime.js';
