import { type Locale, m } from '#lib/drawing/message.ts';
import { statusShort } from '#lib/drawing/words.ts';
import type { ReaderWords } from '#lib/embed/scripts/reader/words.ts';
import { ROW_STATUSES } from '#lib/model/vocabulary.ts';

/** The words of the layer that shows what a mark rests on. */
export const readerWords = (locale: Locale): ReaderWords => ({
	help: m.reader_help({}, { locale }),
	statuses: Object.fromEntries(ROW_STATUSES.map((status) => [status, statusShort(status, locale)])),
});
