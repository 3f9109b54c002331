import { editionOf, everyEdition } from '#lib/build/edition.ts';
import { rootFrom } from '#lib/drawing/message.ts';
import reader from '#lib/embed/scripts/reader.ts?script';
import { readerWords } from '#lib/explore/reader-words.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyEdition;

/** The reader's script with its words, in a block of its own, so that neither leaves a name behind. */
export const GET: RequestHandler = ({ params }) => {
	const { locale } = editionOf(params.lang);
	const view = `${rootFrom(locale)}explore.js`;
	return new Response(`{const WORDS=${JSON.stringify(readerWords(locale))},VIEW="${view}";${reader}}\n`, {
		headers: { 'content-type': 'text/javascript' },
	});
};
