/** The table of readings: whether a second person found in its lines what a row says, and when. */
import { ANCHORED_TABLES, VERDICTS } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { table } from './table.ts';
import { isoDate, oneOf, shortFingerprint, text, verbatim } from './words.ts';

export const readings = table(
	{
		table: oneOf('The table of the row.', ANCHORED_TABLES),
		row: verbatim(text('The id of the row, as in anchors.csv.')),
		fingerprint: shortFingerprint('Of the row as it was read: a row that was changed since has another.'),
		verdict: oneOf('Whether what it cites says so.', VERDICTS),
		read_on: isoDate('When it was read.'),
		remark: optional(verbatim(text('What the reader found wanting.'))),
	},
	{ keys: [{ columns: ['table', 'row'], expected: 'one reading, the last, of a row' }] },
);
