/** A figure's table as CSV (RFC 4180, UTF-8, LF): the rows that are drawn, each with its status, its citations and their words. */
// The build for browsers, since files are made there too.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { formatCites, formatWords } from '#lib/model/cites.ts';

/** Of the record; the column `brief` has 1 where the brief draws the row too. */
export function toCsv(record: Figure, brief: Figure, locale: Locale): string {
	const { columns, rows } = record.table(locale);
	const isBrief = new Set(brief.table(locale).rows.map(({ id }) => id));
	return stringify(
		[
			['id', ...columns.map(({ key }) => key), 'brief', 'status', 'cites', 'cited_words'],
			...rows.map(({ id, cells, status, cites }) => [
				id,
				...columns.map(({ key }) => cells[key]),
				isBrief.has(id) ? 1 : 0,
				status,
				formatCites(cites),
				formatWords(cites),
			]),
		],
		// Texts that spreadsheets would run as a formula are kept as texts by a quote.
		{ escape_formulas: true },
	);
}
