import { json } from '@sveltejs/kit';
import { editionOf, everyFigure } from '#lib/build/edition.ts';
import { saidIn } from '#lib/explore/reader-words.ts';
import { figureOf } from '#lib/figures/registry.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyFigure;

/** Names and words of what the figure's rows rest on, for the box beside a mark. */
export const GET: RequestHandler = ({ params }) => {
	const { story, locale } = editionOf(params.lang);
	return json(saidIn(figureOf(story, params.figure).table(locale).rows));
};
