import { json } from '@sveltejs/kit';
import { editionOf, everyFigure } from '#lib/build/edition.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyFigure;

export const GET: RequestHandler = ({ params }) =>
	json(editionOf(params.lang).exporter.description(params.figure));
