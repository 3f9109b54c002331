import type { ReaderWords } from '#lib/embed/reader/words.ts';
import { statusShort } from '#lib/figures/frame/words.ts';
import { type Locale, m } from '#lib/figures/message.ts';
import { ROW_STATUSES } from '#lib/model/vocabulary.ts';

/** The words of the layer that tells what a mark rests on. */
export const readerWords = (locale: Locale): ReaderWords => ({
	help: m.reader_help({}, { locale }),
	statuses: Object.fromEntries(ROW_STATUSES.map((status) => [status, statusShort(status, locale)])),
});
