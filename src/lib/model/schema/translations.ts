/** The tables in `i18n/`: the words of the other tables in one more language. */
import { optional } from './column.ts';
import { cites } from './lists.ts';
import { table } from './table.ts';
import { text, typeset, verbatim } from './words.ts';

/** Found by the English words, so that a sentence that was changed is missed until it is translated anew. */
export const translations = table(
	{
		en: verbatim(text('The words in English, as other tables have them.')),
		text: typeset(verbatim(text('The same in the language of the table.'))),
		cites: optional(cites('Where a name is spelt so.')),
	},
	{ keys: [{ columns: ['en'], expected: 'one translation of the same words' }] },
);
