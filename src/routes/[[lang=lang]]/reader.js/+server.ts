import { editionOf, everyEdition } from '#lib/build/edition.ts';
import { rootFrom } from '#lib/drawing/message.ts';
import reader from '#lib/embed/scripts/reader.ts?script';
import { readerWords, saidIn } from '#lib/explore/reader-words.ts';
import { figuresOf } from '#lib/figures/registry.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyEdition;

/** The reader's script with its words, in a block of its own, so that neither leaves a name behind. */
export const GET: RequestHandler = ({ params }) => {
	const { story, locale } = editionOf(params.lang);
	const view = `${rootFrom(locale)}explore.js`;
	const said = Object.fromEntries(
		figuresOf(story).map((figure) => [figure.id, saidIn(figure.table(locale).rows)]),
	);
	const words = `WORDS=${JSON.stringify(readerWords(locale))},SAID=${JSON.stringify(said)}`;
	return new Response(`{const ${words},VIEW="${view}";${reader}}\n`, {
		headers: { 'content-type': 'text/javascript' },
	});
};
