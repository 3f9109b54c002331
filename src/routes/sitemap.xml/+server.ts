import { toAbsolute } from '#lib/build/site.ts';
import { folderOf, LOCALES } from '#lib/drawing/message.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { toSitemap } from '#lib/publishing/sitemap.ts';
import { story } from '#lib/story/load.ts';

export const prerender = true;

/** Every page that is meant to be found: not the embeds, which are parts of others' pages. */
const paths = () => [
	'',
	...FIGURE_IDS.map((id) => `figures/${id}/`),
	'sources/',
	...story.sources.map(({ id }) => `sources/${id}/`),
	'method/',
	'changes/',
];

export const GET = () =>
	new Response(
		toSitemap(
			paths().map((path) => LOCALES.map((locale) => [locale, toAbsolute(folderOf(locale) + path)] as const)),
		),
		{ headers: { 'content-type': 'text/xml; charset=utf-8' } },
	);
