import { error } from '@sveltejs/kit';
import { editionOf } from '#lib/build/edition.ts';
import { PRINTED } from '#lib/publishing/variants.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
/** In other languages a figure's page makes it when it is asked to: see publishing/variants.ts. */
export const entries: EntryGenerator = () => [...PRINTED.keys()].map((printed) => ({ printed }));

export const GET: RequestHandler = async ({ params }) => {
	const picture = PRINTED.get(params.printed);
	if (!picture) error(404);
	return new Response(await editionOf(params.lang).exporter.outlined(picture), {
		headers: { 'content-type': 'image/svg+xml' },
	});
};
