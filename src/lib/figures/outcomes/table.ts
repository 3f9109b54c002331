import { type Locale, m } from '#lib/drawing/message.ts';
import type { Table } from '#lib/drawing/table.ts';
import type { TextAlternativePart } from '#lib/drawing/text-alternative.ts';
import type { OutcomesInput } from './input.ts';
import { kindWord, toSentence, toVerdict } from './words.ts';

/** A row an answer, silence included, in the order of the drawing. */
export function outcomesTable({ questions }: OutcomesInput, locale: Locale): Table {
	const o = { locale };
	return {
		caption: m.outcomes_caption({}, o),
		columns: [
			{ key: 'question', label: m.outcomes_column_question({}, o) },
			{ key: 'article', label: m.outcomes_column_article({}, o) },
			{ key: 'answer', label: m.outcomes_column_answer({}, o) },
			{ key: 'kind', label: m.outcomes_column_kind({}, o) },
			{ key: 'sentence', label: m.outcomes_column_sentence({}, o), isDetail: true },
		],
		rows: questions.flatMap(({ text, answers }) =>
			answers.map((answer) => ({
				id: answer.id,
				cells: {
					question: text,
					article: answer.source,
					answer: toVerdict(answer, locale),
					kind: kindWord(answer.kind, locale),
					sentence: answer.answer,
				},
				status: answer.status,
				cites: answer.cites,
			})),
		),
	};
}

/** The same in sentences: a part a question, a sentence an answer. */
export const outcomesTextAlternative = (
	{ questions }: OutcomesInput,
	locale: Locale,
): TextAlternativePart[] =>
	questions.map(({ text, answers }) => ({
		heading: text,
		sentences: answers.map((answer) => ({
			id: answer.id,
			text: toSentence(answer, locale),
			cites: answer.cites,
		})),
	}));
