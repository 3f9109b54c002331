import { json } from '@sveltejs/kit';
import { editionOf, everyFigure } from '#lib/build/edition.ts';
import { figureOf } from '#lib/figures/registry.ts';
import { toOEmbed } from '#lib/publishing/oembed.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyFigure;

export const GET: RequestHandler = ({ params }) => {
	const edition = editionOf(params.lang);
	return json(toOEmbed(figureOf(edition.story, params.figure), edition));
};
