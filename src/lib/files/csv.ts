/** A figure's table as CSV (RFC 4180, UTF-8, LF): the rows that are drawn, each with its status, its citations and their words. */
// The build for browsers, since files are made there too.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Table } from '#lib/drawing/table.ts';
import { formatCites, formatWords } from '#lib/model/cites.ts';

export const toCsv = ({ columns, rows }: Table): string =>
	stringify(
		[
			['id', ...columns.map(({ key }) => key), 'status', 'cites', 'cited_words'],
			...rows.map(({ id, cells, status, cites }) => [
				id,
				...columns.map(({ key }) => cells[key]),
				status,
				formatCites(cites),
				formatWords(cites),
			]),
		],
		// Texts that spreadsheets would run as a formula are kept as texts by a quote.
		{ escape_formulas: true },
	);
