import { error } from '@sveltejs/kit';
import { EDITIONS } from '#lib/build/edition.ts';
import { EAST_ASIAN, fontRules } from '#lib/build/page-font.ts';
import { isOneOf } from '#lib/model/vocabulary.ts';
import { FONT_PAGES } from '#lib/ui/font-page.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () =>
	EAST_ASIAN.filter((lang) => EDITIONS.includes(lang)).flatMap((lang) =>
		Object.keys(FONT_PAGES).map((page) => ({ lang, page })),
	);

export const GET: RequestHandler = ({ params: { lang, page } }) => {
	if (!isOneOf(EAST_ASIAN, lang) || !(page in FONT_PAGES)) error(404);
	return new Response(fontRules(lang, page), { headers: { 'content-type': 'text/css' } });
};
