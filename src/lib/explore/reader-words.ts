import { type Locale, m } from '#lib/drawing/message.ts';
import type { Row } from '#lib/drawing/table.ts';
import { statusShort } from '#lib/drawing/words.ts';
import type { ReaderWords, Said } from '#lib/embed/scripts/reader/words.ts';
import { formatCite } from '#lib/model/cites.ts';
import { ROW_STATUSES } from '#lib/model/vocabulary.ts';

/** The words of the layer that shows what a mark rests on. */
export const readerWords = (locale: Locale): ReaderWords => ({
	help: m.reader_help({}, { locale }),
	statuses: Object.fromEntries(ROW_STATUSES.map((status) => [status, statusShort(status, locale)])),
});

/** The words of the lines that rows rest on, by row; rows that rest on no line are left out. */
export const saidIn = (rows: readonly Pick<Row, 'id' | 'cites'>[]): Record<string, Said> =>
	Object.fromEntries(
		rows
			.filter(({ cites }) => cites.some(({ words }) => words))
			.map(({ id, cites }) => [
				id,
				Object.fromEntries(cites.flatMap((cite) => (cite.words ? [[formatCite(cite), cite.words]] : []))),
			]),
	);
