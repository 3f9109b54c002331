/** Where the matrix has its columns: questions, articles, the one written before the summit and what is computed set apart. */
import { sum } from 'd3-array';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { LayoutOptions } from '#lib/drawing/placed.ts';
import { round } from '#lib/drawing/text/label.ts';
import type { OutcomesInput, Question } from './input.ts';
import { longestWord, type Span, weightOf } from './parts.ts';
import { toShortCites, toVerdict } from './words.ts';

/** An article's column, or the computed one. px. */
export interface AnswerColumn extends Span {
	/** Null for what is computed. */
	source: string | null;
	head: string;
}

export interface MatrixColumns {
	/** px. */
	questionWidth: number;
	answers: AnswerColumn[];
	/** Where the columns that stand together begin and end. */
	spans: Span[];
}

/** From the column's edge to its words, px. */
export const INDENT = 18;
/** Between columns that stand together, and between others, px. */
const GAP = 10;
const APART = 26;
const QUESTION_SHARE = 0.18;
/** Of the room to spare: computed answers rest on more sources than an article's. */
const PARTS = { article: 1, computed: 3 } as const;

/** Undefined where a word would not fit into its column. */
export function toColumns(
	{ articles, questions }: OutcomesInput,
	{ width, locale }: LayoutOptions,
): MatrixColumns | undefined {
	const o = { locale };
	const columns = [
		...articles.map(({ id, name, isBefore }) => ({
			source: id,
			head: isBefore ? m.outcomes_before_summit({}, o) : name,
			parts: PARTS.article,
			gap: isBefore ? APART : GAP,
		})),
		{ source: null, head: m.outcomes_computed_head({}, o), parts: PARTS.computed, gap: APART },
	].map((column) => ({ ...column, least: INDENT + leastWidth(column, questions, locale) }));
	const questionWidth = round(width * QUESTION_SHARE);
	const room = width - questionWidth - sum(columns, ({ gap, least }) => gap + least);
	if (room < 0) return undefined;
	const part = room / sum(columns, ({ parts }) => parts);

	let right = questionWidth;
	let span: Span = { x: 0, width: questionWidth };
	const spans = [span];
	const answers = columns.map(({ source, head, parts, gap, least }): AnswerColumn => {
		const x = round(right + gap);
		right = x + least + part * parts;
		if (gap === APART) {
			span = { x, width: 0 };
			spans.push(span);
		}
		span.width = round(right - span.x);
		return { source, head, x, width: round(right - x) };
	});
	return { questionWidth, answers, spans };
}

/** What no line break can save of a column's words, px. */
function leastWidth(
	{ source, head }: Pick<AnswerColumn, 'source' | 'head'>,
	questions: readonly Question[],
	locale: Locale,
): number {
	const widths = questions.flatMap((question) =>
		question.answers
			.filter((answer) => answer.source === source && answer.verdict !== null)
			.flatMap((answer) => [
				longestWord([toVerdict(answer, locale) ?? ''], weightOf(question)),
				longestWord([toShortCites(answer.cites)], 400),
			]),
	);
	return Math.max(longestWord([head], 700), ...widths);
}
