import { error } from '@sveltejs/kit';
import { editionOf, inEveryEdition } from '#lib/build/edition.ts';
import { toPicture, VARIANTS, variantOf } from '#lib/publishing/variants.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryEdition(VARIANTS.map(({ name }) => ({ variant: name })));

export const GET: RequestHandler = ({ params }) => {
	const variant = variantOf(params.variant);
	if (!variant) error(404);
	return new Response(editionOf(params.lang).exporter.svg(toPicture(variant)), {
		headers: { 'content-type': 'image/svg+xml' },
	});
};
