import { type Locale, m } from '#lib/drawing/message.ts';
import type { Row } from '#lib/drawing/table.ts';
import { statusShort } from '#lib/drawing/words.ts';
import type { ReaderWords, Said } from '#lib/embed/scripts/reader/words.ts';
import { formatCite } from '#lib/model/cites.ts';
import { ROW_STATUSES } from '#lib/model/vocabulary.ts';

/** The words of the layer that shows what a mark rests on. */
export const readerWords = (locale: Locale): ReaderWords => ({
	help: m.reader_help({}, { locale }),
	closed: m.reader_closed({}, { locale }),
	apart: m.link_apart({}, { locale }),
	statuses: Object.fromEntries(ROW_STATUSES.map((status) => [status, statusShort(status, locale)])),
});

/** What each row rests on, by row and citation: the source's name and the words of the line. */
export const saidIn = (rows: readonly Pick<Row, 'id' | 'cites'>[]): Record<string, Said> =>
	Object.fromEntries(
		rows.map(({ id, cites }) => [
			id,
			Object.fromEntries(
				cites.map(({ name, words, lang, ...cite }) => [
					formatCite(cite),
					{ ...(name && { name }), ...(words && { words }), ...(lang && { lang }) },
				]),
			),
		]),
	);
