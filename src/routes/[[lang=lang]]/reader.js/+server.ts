import type { ReaderWords } from '#lib/embed/reader/words.ts';
import reader from '#lib/embed/reader.ts?script';
import { statusShort } from '#lib/figures/frame/words.ts';
import { m, rootFrom } from '#lib/figures/message.ts';
import { ROW_STATUSES } from '#lib/model/vocabulary.ts';
import { editionOf, inEveryEdition } from '#lib/server/edition.ts';
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
