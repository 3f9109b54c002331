import type { ReaderWords } from '#lib/embed/reader/words.ts';
import reader from '#lib/embed/reader.ts?script';
import { statusShort } from '#lib/figures/frame/words.ts';
import { m } from '#lib/figures/message.ts';
import { ROW_STATUSES } from '#lib/model/vocabulary.ts';

export const prerender = true;

/** The reader's script with its words, in a block of its own, so that neither leaves a name behind. */
export function GET() {
	const words: ReaderWords = {
		help: m.reader_help({}, { locale: 'en' }),
		statuses: Object.fromEntries(ROW_STATUSES.map((status) => [status, statusShort(status, 'en')])),
	};
	return new Response(`{const WORDS=${JSON.stringify(words)};${reader}}\n`, {
		headers: { 'content-type': 'text/javascript' },
	});
}
