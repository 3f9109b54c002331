import { editionOf, everyFigure } from '#lib/build/edition.ts';
import { printed } from '#lib/publishing/variants.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyFigure;

export const GET: RequestHandler = async ({ params }) =>
	new Response(await editionOf(params.lang).exporter.pdf(printed(params.figure)), {
		headers: { 'content-type': 'application/pdf' },
	});
