/** The tables of questions, and of what each document answers. */
import { ANSWER_KINDS, ANSWER_SIGNS, type AnswerKind, COMPARISONS } from '#lib/model/vocabulary.ts';
import { optional } from './column.ts';
import { cites } from './lists.ts';
import { integer } from './numbers.ts';
import { type RowRule, table } from './table.ts';
import { id, oneOf, ref, text } from './words.ts';

export const questions = table({
	id: id('The id of the question.'),
	question: text('What is asked.'),
	brief: optional(integer('Its place in the brief.', { unit: 'places', minimum: 1 })),
	brief_question: optional(text('The same as a question of yes or no, where it is none.', { maxLength: 40 })),
	comparison: oneOf(
		'How its answers stand to each other: a contradiction only where two sources cannot both be right.',
		COMPARISONS,
	),
});

const columns = {
	question: ref('What is asked.', 'questions'),
	source: optional(
		ref(
			'The document that answers or is silent; empty for an answer that is computed or another source’s.',
			'sources',
		),
	),
	verdict: optional(
		text('The answer in one to four words, the same where documents agree.', { maxWords: 4 }),
	),
	sign: optional(
		oneOf(
			'The document’s answer to the question of yes or no; part where it is not clearly one of them.',
			ANSWER_SIGNS,
		),
	),
	value: optional(
		text('The figure or name behind a verdict that is no document’s, in one to four words.', { maxWords: 4 }),
	),
	answer: optional(text('The answer in one sentence of ours.')),
	kind: oneOf(
		'Whether the document answers, is silent, or came before; or another source answers, or we compute.',
		ANSWER_KINDS,
	),
	cites: optional(cites('What the answer rests on.')),
};

/** Kinds of answers that are no document's. */
const isFurther = (kind: AnswerKind): boolean => kind === 'other' || kind === 'computed';

const given = (column: 'verdict' | 'answer' | 'cites'): RowRule<typeof columns> => ({
	column,
	expected: `${column} for an answer, and none for kind silent or before`,
	holds: (row) => (row[column] !== null) === (row.kind === 'document' || isFurther(row.kind)),
});

export const answers = table(columns, {
	keys: [{ columns: ['question', 'source'], expected: 'one answer a question and document' }],
	rules: [
		given('verdict'),
		given('answer'),
		given('cites'),
		{
			column: 'sign',
			expected: 'a sign for kind document only',
			holds: (row) => row.sign === null || row.kind === 'document',
		},
		{
			column: 'value',
			expected: 'a value for kind computed or other only',
			holds: (row) => row.value === null || isFurther(row.kind),
		},
		{
			column: 'source',
			expected: 'a document, or nothing for kind computed or other',
			holds: (row) => (row.source === null) === isFurther(row.kind),
		},
	],
});
