import { json } from '@sveltejs/kit';
import { editionOf, everyEdition } from '#lib/build/edition.ts';
import { toChanges } from '#lib/publishing/changes.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyEdition;

export const GET: RequestHandler = ({ params }) => {
	const edition = editionOf(params.lang);
	return json(toChanges(edition.story, edition));
};
