import { editionOf, inEveryEdition } from '#lib/build/edition.ts';
import { m, rootFrom } from '#lib/drawing/message.ts';
import { statusShort } from '#lib/drawing/words.ts';
import type { ReaderWords } from '#lib/embed/scripts/reader/words.ts';
import reader from '#lib/embed/scripts/reader.ts?script';
import { ROW_STATUSES } from '#lib/model/vocabulary.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryEdition([{}]);

/** The reader's script with its words, in a block of its own, so that neither leaves a name behind. */
export const GET: RequestHandler = ({ params }) => {
	const { locale } = editionOf(params.lang);
	const words: ReaderWords = {
		help: m.reader_help({}, { locale }),
		statuses: Object.fromEntries(ROW_STATUSES.map((status) => [status, statusShort(status, locale)])),
	};
	const view = `${rootFrom(locale)}explore.js`;
	return new Response(`{const WORDS=${JSON.stringify(words)},VIEW="${view}";${reader}}\n`, {
		headers: { 'content-type': 'text/javascript' },
	});
};
