import { error } from '@sveltejs/kit';
import { EDITIONS } from '#lib/build/edition.ts';
import { EAST_ASIAN, type EastAsian, fontFor } from '#lib/build/page-font.ts';
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

/** The text of every page of a language; its typefaces are begun as soon as it is known. */
async function textsIn(
	lang: EastAsian,
	fetch: typeof globalThis.fetch,
): Promise<ReadonlyMap<string, string>> {
	const texts = new Map<string, string>();
	for (const [page, path] of Object.entries(FONT_PAGES)) {
		const text = await (await fetch(`/${lang}/${path}`)).text();
		texts.set(page, text);
		for (const weight of weights) void fontFor(text, lang, weight);
	}
	return texts;
}

const languages = new Map<EastAsian, ReturnType<typeof textsIn>>();

export const GET: RequestHandler = async ({ params: { lang, page, weight }, fetch }) => {
	const asked = Number(weight) as Weight;
	if (!isOneOf(EAST_ASIAN, lang) || !weights.includes(asked)) error(404);
	const texts = languages.get(lang) ?? textsIn(lang, fetch);
	languages.set(lang, texts);
	const text = (await texts).get(page) ?? error(404);
	return new Response(await fontFor(text, lang, asked), { headers: { 'content-type': 'font/woff2' } });
};
