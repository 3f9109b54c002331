import { json } from '@sveltejs/kit';
import { editionOf, inEveryEdition } from '#lib/build/edition.ts';
import { toChanges } from '#lib/publishing/changes.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryEdition([{}]);

export const GET: RequestHandler = ({ params }) => {
	const edition = editionOf(params.lang);
	return json(toChanges(edition.story, edition));
};
