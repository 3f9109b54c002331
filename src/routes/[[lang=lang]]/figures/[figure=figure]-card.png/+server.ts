import { editionOf, inEveryEdition } from '#lib/build/edition.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryEdition(FIGURE_IDS.map((figure) => ({ figure })));

export const GET: RequestHandler = async ({ params }) =>
	new Response(await editionOf(params.lang).exporter.card(params.figure), {
		headers: { 'content-type': 'image/png' },
	});
