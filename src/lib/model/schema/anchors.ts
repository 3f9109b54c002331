/** The table of the words that each row rests on: what of a cited line or page carries it, as it stands there. */
import { ANCHORED_TABLES, QUOTED_LANGUAGES } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { cite } from './lists.ts';
import { table } from './table.ts';
import { oneOf, text, verbatim } from './words.ts';

/** More would be a copy. */
const MOST_WORDS = 8;

export const anchors = table(
	{
		table: oneOf('The table of the row.', ANCHORED_TABLES),
		row: verbatim(text('The id of the row; where the table has none, what tells its rows apart.')),
		cite: cite('What the row cites: a line of a document, or another source.'),
		words: verbatim(
			text('The words that carry the row, or the figure as printed.', { maxWords: MOST_WORDS }),
		),
		lang: optional(oneOf('The language of the words; English where empty.', QUOTED_LANGUAGES)),
	},
	{ keys: [{ columns: ['table', 'row', 'cite'], expected: 'words once for a row and a citation' }] },
);
