import { error } from '@sveltejs/kit';
import { EDITIONS, editionOf } from '#lib/build/edition.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { pngVariants, toPicture, variantOf } from '#lib/publishing/variants.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () =>
	EDITIONS.flatMap((locale) =>
		FIGURE_IDS.flatMap((id) =>
			pngVariants(id, locale).map(({ name }) => ({
				variant: name,
				...(locale === 'en' ? {} : { lang: locale }),
			})),
		),
	);

export const GET: RequestHandler = async ({ params }) => {
	const variant = variantOf(params.variant);
	if (!variant) error(404);
	const png = await editionOf(params.lang).exporter.publishedPng(toPicture(variant));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
