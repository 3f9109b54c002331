import { editionOf, inEveryEdition } from '#lib/build/edition.ts';
import { FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { toOEmbed, toOEmbedXml } from '#lib/publishing/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryEdition(FIGURE_IDS.map((figure) => ({ figure })));

export const GET: RequestHandler = ({ params }) => {
	const edition = editionOf(params.lang);
	return new Response(toOEmbedXml(toOEmbed(figureOf(edition.story, params.figure), edition)), {
		headers: { 'content-type': 'text/xml; charset=utf-8' },
	});
};
