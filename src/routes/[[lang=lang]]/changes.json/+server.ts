import { json } from '@sveltejs/kit';
import { toChanges } from '#lib/export/changes.ts';
import { editionOf, inEveryEdition } from '#lib/server/edition.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryEdition([{}]);

export const GET: RequestHandler = ({ params }) => {
	const edition = editionOf(params.lang);
	return json(toChanges(edition.story, edition));
};
