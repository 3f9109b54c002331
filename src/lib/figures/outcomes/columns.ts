/** Where the matrix has its columns: questions, articles, the one written before the summit and what is computed set apart. */
import { sum } from 'd3-array';
import { round } from '#lib/drawing/text/label.ts';
import { type Block, longestWord, weightOf } from './groups.ts';
import type { OutcomesInput } from './input.ts';
import type { OutcomesWords } from './words.ts';

/** An article's column, or the computed one. px. */
export interface AnswerColumn {
	/** Null for what is computed. */
	source: string | null;
	head: string;
	x: number;
	width: number;
}

export interface MatrixColumns {
	/** px. */
	questionWidth: number;
	answers: AnswerColumn[];
	/** The columns that stand together. */
	blocks: Block[];
}

/** From the column's edge to its words, px. */
export const INDENT = 18;
/** Between columns that stand together, and between others, px. */
const GAP = 10;
const APART = 26;
const QUESTION_SHARE = 0.23;
/** Of the room to spare: computed answers rest on more sources than an article's. */
const PARTS = { article: 1, computed: 3 } as const;

/** Undefined where a word would not fit into its column. */
export function toColumns(
	input: OutcomesInput,
	width: number,
	words: OutcomesWords,
): MatrixColumns | undefined {
	const columns = [
		...input.articles.map((article) => ({
			source: article.id,
			head: words.origin(article),
			parts: PARTS.article,
			gap: article.isBefore ? APART : GAP,
		})),
		{ source: null, head: words.computedHead(), parts: PARTS.computed, gap: APART },
	].map((column) => ({ ...column, need: INDENT + needOf(column, input, words) }));
	const questionWidth = round(width * QUESTION_SHARE);
	const room = width - questionWidth - sum(columns, ({ gap, need }) => gap + need);
	if (room < 0) return undefined;
	const part = room / sum(columns, ({ parts }) => parts);

	let x = questionWidth;
	let block: Block = { x: 0, width: questionWidth };
	const blocks = [block];
	const answers = columns.map(({ source, head, parts, gap, need }): AnswerColumn => {
		const left = round(x + gap);
		x = left + need + part * parts;
		if (gap === APART) {
			block = { x: left, width: 0 };
			blocks.push(block);
		}
		block.width = round(x - block.x);
		return { source, head, x: left, width: round(x - left) };
	});
	return { questionWidth, answers, blocks };
}

/** What no line break can save of a column's words, px. */
function needOf(
	{ source, head }: Pick<AnswerColumn, 'source' | 'head'>,
	{ questions }: OutcomesInput,
	words: OutcomesWords,
): number {
	const needs = questions.flatMap((question) =>
		question.answers
			.filter((answer) => answer.source === source && answer.verdict !== null)
			.flatMap((answer) => [
				longestWord([words.verdict(answer)], weightOf(question)),
				longestWord([words.cites(answer)], 400),
			]),
	);
	return Math.max(longestWord([head], 400), ...needs);
}
