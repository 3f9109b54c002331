import { editionOf, everyFigure } from '#lib/build/edition.ts';
import { WORKBOOK_TYPE } from '#lib/publishing/names.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyFigure;

export const GET: RequestHandler = async ({ params }) =>
	new Response(await editionOf(params.lang).exporter.xlsx(params.figure), {
		headers: { 'content-type': WORKBOOK_TYPE },
	});
