/** The site's pages for search engines: each in every language, and each told of the others (sitemaps.org, 0.9). */
import { element, emptyElement } from '#lib/xml/write.ts';

/** A page's absolute address by the BCP 47 tag of its language, the first being for readers of any other. */
export type Translations = readonly (readonly [language: string, address: string])[];

const NAMESPACES =
	'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

export function toSitemap(pages: readonly Translations[]): string {
	const entries = pages.flatMap((translations) => {
		const alternates = [...translations, ...fallbackOf(translations)].map(([hreflang, href]) =>
			emptyElement('xhtml:link', { rel: 'alternate', hreflang, href }),
		);
		return translations.map(([, address]) =>
			['<url>', element('loc', address), ...alternates, '</url>'].join('\n'),
		);
	});
	return ['<?xml version="1.0" encoding="utf-8"?>', `<urlset ${NAMESPACES}>`, ...entries, '</urlset>\n'].join(
		'\n',
	);
}

const fallbackOf = ([first]: Translations): Translations => (first ? [['x-default', first[1]]] : []);
