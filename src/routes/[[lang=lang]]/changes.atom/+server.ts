import { editionOf, everyEdition } from '#lib/build/edition.ts';
import { toAtom } from '#lib/publishing/atom.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyEdition;

export const GET: RequestHandler = ({ params }) => {
	const edition = editionOf(params.lang);
	return new Response(toAtom(edition.story, edition), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
	});
};
