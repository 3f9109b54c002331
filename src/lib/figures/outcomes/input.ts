/** What the matrix of answers draws: plain data from the story. */
import { sort } from 'd3-array';
import type { Row as TableRow } from '#lib/drawing/table.ts';
import { about } from '#lib/model/about.ts';
import { toSummit } from '#lib/model/context.ts';
import type { Row, Story } from '#lib/model/story.ts';
import { type AnswerKind, COMPARISONS, type Comparison, type RowStatus } from '#lib/model/vocabulary.ts';

/** One of the documents. */
export interface Article {
	id: string;
	/** What a reader knows it as. */
	name: string;
	/** Whether it was written before the summit. */
	isBefore: boolean;
}

/** `source` is null for what is no article's, `verdict` and `answer` where the article says nothing. */
export interface Answer
	extends Pick<Row<'answers'>, 'kind' | 'source' | 'verdict' | 'sign' | 'value' | 'answer'>,
		Pick<TableRow, 'id' | 'status' | 'cites'> {}

export interface Question {
	id: string;
	text: string;
	/** One an article, in the articles' order, then one that is computed or another source's, where there is one. */
	answers: readonly Answer[];
	comparison: Comparison;
	/** Whether the headline answers it. */
	isFinding: boolean;
	/** Its place in the brief; null where it is not in it. */
	brief: number | null;
	/** As a question of yes or no. */
	briefText: string;
}

export interface OutcomesInput {
	/** The meeting that the articles are about. */
	summit: { people: readonly string[]; place: string; date: string };
	/** By number; what was written before the summit stands last. */
	articles: readonly Article[];
	/** Contradictions first, then differences. */
	questions: readonly Question[];
}

const STATUS_OF: Readonly<Record<AnswerKind, RowStatus>> = {
	document: 'reported',
	other: 'reported',
	computed: 'derived',
	silent: 'missing',
	before: 'missing',
};

export function toOutcomesInput(story: Story): OutcomesInput {
	const isBefore = (id: string) =>
		story.answers.some(({ source, kind }) => source === id && kind === 'before');
	const articles = story.sources
		.filter(({ kind }) => kind === 'document')
		.map(({ id, short }) => ({
			id,
			name: short,
			isBefore: isBefore(id),
		}))
		.sort((a, b) => Number(a.isBefore) - Number(b.isBefore));
	const finding = about(story, 'finding', 'the headline of the answers');
	const order = [...articles.map(({ id }): string | null => id), null];
	const questions = story.questions.map((row): Question => {
		const { id, question: text, comparison, brief, brief_question } = row;
		const answers = story.answers
			.filter((answer) => answer.question === id)
			.sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source))
			.map((answer) => toAnswer(answer, articles));
		const isFinding = id === finding;
		return { id, text, comparison, isFinding, brief, briefText: brief_question ?? text, answers };
	});
	const summit = toSummit(story);
	return {
		summit: {
			people: story.actors.filter(({ id }) => summit.actors?.includes(id)).map(({ name }) => name),
			place: story.places.find(({ id }) => id === summit.place)?.name ?? '',
			date: summit.date ?? '',
		},
		articles,
		questions: sort(questions, ({ comparison }) => COMPARISONS.indexOf(comparison)),
	};
}

/** Its id is `signed-001`, `signed-other` or `weekday-computed`; where the article says nothing, it rests on the whole of it. */
function toAnswer(
	{ question, kind, source, verdict, sign, value, answer, cites }: Row<'answers'>,
	articles: readonly Article[],
): Answer {
	const name = articles.find(({ id }) => id === source)?.name;
	return {
		id: `${question}-${source ?? kind}`,
		kind,
		source,
		verdict,
		sign,
		value,
		answer,
		status: STATUS_OF[kind],
		cites: cites ?? (source ? [{ source, ...(name !== undefined && { name }) }] : []),
	};
}
