/** A figure's rows as CSV (RFC 4180, UTF-8 with a byte-order mark, LF), which spreadsheets and programs read alike. */
// The build for browsers, since files are made there too.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { toRows } from './rows.ts';
import { unmistakable } from './unmistakable.ts';

export const toCsv = (record: Figure, brief: Figure, locale: Locale): string =>
	stringify(toRows(record, brief, locale), {
		// Without it a spreadsheet takes the letters for those of its system's old code page.
		bom: true,
		cast: { string: unmistakable },
		// Texts that spreadsheets would run as a formula are kept as texts by a quote.
		escape_formulas: true,
	});
