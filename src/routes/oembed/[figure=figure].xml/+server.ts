import { toOEmbed, toOEmbedXml } from '#lib/export/oembed.ts';
import { FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => FIGURE_IDS.map((figure) => ({ figure }));

export const GET: RequestHandler = ({ params }) =>
	new Response(toOEmbedXml(toOEmbed(figureOf(story, params.figure), { locale: 'en', toAbsolute })), {
		headers: { 'content-type': 'text/xml; charset=utf-8' },
	});
