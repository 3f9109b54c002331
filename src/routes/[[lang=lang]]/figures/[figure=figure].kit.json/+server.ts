import { json } from '@sveltejs/kit';
import { editionOf, everyFigure } from '#lib/build/edition.ts';
import { toBundle } from '#lib/files/bundle.ts';
import { fileContext } from '#lib/publishing/edition.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyFigure;

export const GET: RequestHandler = ({ params }) => {
	const edition = editionOf(params.lang);
	return json(toBundle(edition.story, params.figure, fileContext(edition, params.figure)));
};
