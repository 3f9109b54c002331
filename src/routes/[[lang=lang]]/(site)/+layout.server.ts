import { EDITIONS } from '#lib/build/edition.ts';
import { toAbsolute } from '#lib/build/site.ts';
import { pathIn } from '#lib/ui/root.ts';
import type { LayoutServerLoad } from './$types.js';

/** The same page in every language. */
export const load: LayoutServerLoad = ({ params, url }) => ({
	/** From where the language begins. */
	path: pathIn('en', url.pathname, params.lang ?? 'en'),
	languages: EDITIONS.map((locale) => {
		const path = pathIn(locale, url.pathname, params.lang ?? 'en');
		return { locale, path, address: toAbsolute(path) };
	}),
});
