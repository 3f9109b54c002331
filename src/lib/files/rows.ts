/** A figure's table as the files that hold rows write it: what is drawn, each row with its status, its citations and their words. */
import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { Cell } from '#lib/drawing/table.ts';
import { formatCites, formatWords } from '#lib/model/cites.ts';

/** Of the record, the names of the columns first; `brief` is 1 where the brief draws the row too. */
export function toRows(record: Figure, brief: Figure, locale: Locale): Cell[][] {
	const { columns, rows } = record.table(locale);
	const isBrief = new Set(brief.table(locale).rows.map(({ id }) => id));
	return [
		['id', ...columns.map(({ key }) => key), 'brief', 'status', 'cites', 'cited_words'],
		...rows.map(({ id, cells, status, cites }) => [
			id,
			...columns.map(({ key }) => cells[key] ?? null),
			isBrief.has(id) ? 1 : 0,
			status,
			formatCites(cites),
			formatWords(cites),
		]),
	];
}
