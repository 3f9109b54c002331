import type { Locale } from '#lib/drawing/message.ts';
import { dev } from '$app/environment';
import type { LayoutLoad } from './$types.js';

export const prerender = true;
// Pages carry no script; while developing they do, to be reloaded when a file changes.
export const csr = dev;
export const trailingSlash = 'always';

/** Every page is in one language. */
export const load: LayoutLoad = ({ params }): { locale: Locale } => ({ locale: params.lang ?? 'en' });
