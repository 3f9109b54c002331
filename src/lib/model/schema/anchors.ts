/** The table of the words that each row rests on: what of a cited line carries it, as the line has it. */
import { ANCHORED_TABLES } from '#lib/model/vocabulary.ts';
import { lineCite } from './lists.ts';
import { table } from './table.ts';
import { oneOf, text, verbatim } from './words.ts';

/** More would be a copy. */
const MOST_WORDS = 8;

export const anchors = table(
	{
		table: oneOf('The table of the row.', ANCHORED_TABLES),
		row: verbatim(text('The id of the row; where the table has none, what tells its rows apart.')),
		cite: lineCite('The line of a document that the row cites.'),
		words: verbatim(
			text('The words of the line that carry the row, as they stand there.', { maxWords: MOST_WORDS }),
		),
	},
	{ keys: [{ columns: ['table', 'row', 'cite'], expected: 'words once for a row and a line' }] },
);
