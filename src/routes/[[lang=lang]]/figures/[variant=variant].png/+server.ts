import { error } from '@sveltejs/kit';
import { pngVariants, toPicture, variantOf } from '#lib/export/variants.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { EDITIONS, editionOf } from '#lib/server/edition.ts';
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
