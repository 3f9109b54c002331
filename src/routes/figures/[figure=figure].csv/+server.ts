import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { exporter } from '../exporter.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => FIGURE_IDS.map((figure) => ({ figure }));

export const GET: RequestHandler = ({ params }) =>
	new Response(exporter.csv(params.figure), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
