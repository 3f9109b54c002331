import { json } from '@sveltejs/kit';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { exporter } from '../exporter.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => FIGURE_IDS.map((figure) => ({ figure }));

export const GET: RequestHandler = ({ params }) => json(exporter.description(params.figure));
