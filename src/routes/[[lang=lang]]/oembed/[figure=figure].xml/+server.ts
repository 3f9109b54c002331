import { editionOf, everyFigure } from '#lib/build/edition.ts';
import { figureOf } from '#lib/figures/registry.ts';
import { toOEmbed, toOEmbedXml } from '#lib/publishing/oembed.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyFigure;

export const GET: RequestHandler = ({ params }) => {
	const edition = editionOf(params.lang);
	return new Response(toOEmbedXml(toOEmbed(figureOf(edition.story, params.figure), edition)), {
		headers: { 'content-type': 'text/xml; charset=utf-8' },
	});
};
