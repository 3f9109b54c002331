import { error } from '@sveltejs/kit';
import { EDITIONS } from '#lib/build/edition.ts';
import { EAST_ASIAN, fontFor } from '#lib/build/page-font.ts';
import { type Weight, weights } from '#lib/drawing/text/measure.ts';
import { isOneOf } from '#lib/model/vocabulary.ts';
import { FONT_PAGES } from '#lib/ui/font-page.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () =>
	EAST_ASIAN.filter((lang) => EDITIONS.includes(lang)).flatMap((lang) =>
		Object.keys(FONT_PAGES).flatMap((page) =>
			weights.map((weight) => ({ lang, page, weight: String(weight) })),
		),
	);

/** Each page is read once for all its weights. */
const pages = new Map<string, Promise<string>>();

export const GET: RequestHandler = async ({ params: { lang, page, weight }, fetch }) => {
	const path = FONT_PAGES[page];
	const asked = Number(weight) as Weight;
	if (!isOneOf(EAST_ASIAN, lang) || path === undefined || !weights.includes(asked)) error(404);
	const address = `/${lang}/${path}`;
	const html = pages.get(address) ?? fetch(address).then((response) => response.text());
	pages.set(address, html);
	const text = await html;
	// The other weight is begun at once, on another core.
	for (const other of weights) void fontFor(text, lang, other);
	return new Response(await fontFor(text, lang, asked), { headers: { 'content-type': 'font/woff2' } });
};
