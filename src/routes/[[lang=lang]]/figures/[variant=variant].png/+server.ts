import { error } from '@sveltejs/kit';
import { toPicture, VARIANTS, variantOf } from '#lib/export/variants.ts';
import { editionOf, inEveryEdition } from '#lib/server/edition.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryEdition(VARIANTS.map(({ name }) => ({ variant: name })));

export const GET: RequestHandler = async ({ params }) => {
	const variant = variantOf(params.variant);
	if (!variant) error(404);
	const png = await editionOf(params.lang).exporter.publishedPng(toPicture(variant));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
