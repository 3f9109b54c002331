import { error } from '@sveltejs/kit';
import { toImprint } from '#lib/export/imprint.ts';
import { toSvg } from '#lib/export/svg.ts';
import { VARIANTS, variantOf } from '#lib/export/variants.ts';
import { figureOf } from '#lib/figures/registry.ts';
import { WIDTHS } from '#lib/figures/theme.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => VARIANTS.map(({ name }) => ({ variant: name }));

export const GET: RequestHandler = ({ params }) => {
	const variant = variantOf(params.variant);
	if (!variant) error(404);
	const svg = toSvg(figureOf(story, variant.id), {
		width: WIDTHS[variant.width].width,
		theme: variant.theme,
		locale: 'en',
		imprint: toImprint(toAbsolute(`figures/${variant.id}/`), story.version, 'en'),
		sourceById: story.sourceById,
	});
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
