import { toSitemap } from '#lib/export/sitemap.ts';
import { folderOf, LOCALES } from '#lib/figures/message.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';

export const prerender = true;

/** Every page that is meant to be found: not the embeds, which are parts of others' pages. */
const PATHS = [
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
			PATHS.map((path) => LOCALES.map((locale) => [locale, toAbsolute(folderOf(locale) + path)] as const)),
		),
		{ headers: { 'content-type': 'text/xml; charset=utf-8' } },
	);
