import { editionOf, everyFigure } from '#lib/build/edition.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyFigure;

export const GET: RequestHandler = ({ params }) =>
	new Response(editionOf(params.lang).exporter.csv(params.figure), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
