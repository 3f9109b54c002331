import { editionOf } from '#lib/build/edition.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { printed } from '#lib/publishing/variants.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
/** In other languages a figure's page makes it when it is asked to: see publishing/variants.ts. */
export const entries: EntryGenerator = () => FIGURE_IDS.map((figure) => ({ figure }));

export const GET: RequestHandler = async ({ params }) =>
	new Response(await editionOf(params.lang).exporter.outlined(printed(params.figure)), {
		headers: { 'content-type': 'image/svg+xml' },
	});
