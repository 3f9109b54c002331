/** The table of what the story is about: the one place that names its summit, its two sides, its years and its points. */
import { STORY_KEYS } from '#lib/model/vocabulary.ts';
import { table } from './table.ts';
import { oneOf, text, verbatim } from './words.ts';

export const story = table(
	{
		key: oneOf('What the value stands for.', STORY_KEYS),
		value: verbatim(text('An id of another table, several of them separated by one blank, or a year.')),
		why: verbatim(text('What is drawn by it.')),
	},
	{ keys: [{ columns: ['key'], expected: 'one row a key' }] },
);
