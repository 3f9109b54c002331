/** The tables of questions, and of what each document answers. */
import { ANSWER_KINDS } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { cites } from './lists.ts';
import { type RowRule, table } from './table.ts';
import { id, oneOf, ref, text } from './words.ts';

export const questions = table({
	id: id('The id of the question.'),
	question: text('What is asked.'),
});

const columns = {
	question: ref('What is asked.', 'questions'),
	source: optional(ref('The document that answers or is silent; empty for a computed answer.', 'sources')),
	verdict: optional(
		text('The answer in one to four words, the same where documents agree.', { maxWords: 4 }),
	),
	value: optional(
		text('The figure or name behind a computed verdict, in one to four words.', { maxWords: 4 }),
	),
	answer: optional(text('The answer in one sentence of ours.')),
	kind: oneOf('Whether the document answers, is silent, or came before; or we computed it.', ANSWER_KINDS),
	cites: optional(cites('What the answer rests on.')),
};

const given = (column: 'verdict' | 'answer' | 'cites'): RowRule<typeof columns> => ({
	column,
	expected: `${column} for an answer, and none for kind silent or before`,
	holds: (row) => (row[column] !== null) === (row.kind === 'document' || row.kind === 'computed'),
});

export const answers = table(columns, {
	keys: [{ columns: ['question', 'source'], expected: 'one answer a question and document' }],
	rules: [
		given('verdict'),
		given('answer'),
		given('cites'),
		{
			column: 'value',
			expected: 'a value for kind computed only',
			holds: (row) => row.value === null || row.kind === 'computed',
		},
		{
			column: 'source',
			expected: 'a document, or nothing for a computed answer',
			holds: (row) => (row.source === null) === (row.kind === 'computed'),
		},
	],
});
