import { type Locale, m } from '#lib/drawing/message.ts';
import type { Cell, Table } from '#lib/drawing/table.ts';
import type { TextAlternativePart } from '#lib/drawing/text-alternative.ts';
import type { Comparison } from '#lib/model/vocabulary.ts';
import type { OutcomesInput } from './input.ts';
import { comparisonWord, kindWord, toSentence, toVerdict } from './words.ts';

/** A row an answer, silence included, in the order of the drawing. */
export function outcomesTable({ articles, questions }: OutcomesInput, locale: Locale): Table {
	const o = { locale };
	const nameOf = (id: Cell) =>
		articles.find((article) => article.id === id)?.name ?? m.outcomes_computed_head({}, o);
	return {
		caption: m.outcomes_caption({}, o),
		columns: [
			{ key: 'question', label: m.outcomes_column_question({}, o), isName: true },
			{ key: 'article', label: m.outcomes_column_article({}, o), isName: true, show: nameOf },
			{ key: 'answer', label: m.outcomes_column_answer({}, o) },
			{ key: 'kind', label: m.outcomes_column_kind({}, o) },
			{
				key: 'comparison',
				label: m.outcomes_column_comparison({}, o),
				isDetail: true,
				show: (comparison, l) => comparisonWord(comparison as Comparison, l),
			},
			{ key: 'sentence', label: m.outcomes_column_sentence({}, o), isDetail: true },
		],
		rows: questions.flatMap(({ text, comparison, answers }) =>
			answers.map((answer) => ({
				id: answer.id,
				cells: {
					question: text,
					article: answer.source,
					answer: toVerdict(answer, locale),
					kind: kindWord(answer.kind, locale),
					comparison,
					sentence: answer.answer,
				},
				status: answer.status,
				cites: answer.cites,
			})),
		),
	};
}

/** The same in sentences: a part a question with how its answers compare, a sentence an answer. */
export const outcomesTextAlternative = (
	{ questions }: OutcomesInput,
	locale: Locale,
): TextAlternativePart[] =>
	questions.map(({ text, comparison, answers }) => ({
		heading: m.outcomes_mark({ question: text, sentence: comparisonWord(comparison, locale) }, { locale }),
		sentences: answers.map((answer) => ({
			id: answer.id,
			text: toSentence(answer, locale),
			cites: answer.cites,
		})),
	}));
