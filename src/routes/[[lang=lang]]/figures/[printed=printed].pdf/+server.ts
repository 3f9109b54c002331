import { error } from '@sveltejs/kit';
import { editionOf, inEveryEdition } from '#lib/build/edition.ts';
import { PRINTED } from '#lib/publishing/variants.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () =>
	inEveryEdition([...PRINTED.keys()].map((printed) => ({ printed })));

export const GET: RequestHandler = async ({ params }) => {
	const picture = PRINTED.get(params.printed);
	if (!picture) error(404);
	return new Response(await editionOf(params.lang).exporter.pdf(picture), {
		headers: { 'content-type': 'application/pdf' },
	});
};
