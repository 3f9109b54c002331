import { toCsv } from '#lib/export/csv.ts';
import { FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { story } from '#lib/server/story/load.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => FIGURE_IDS.map((figure) => ({ figure }));

export const GET: RequestHandler = ({ params }) =>
	new Response(toCsv(figureOf(story, params.figure).table('en')), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
