/** Questions down, articles across, what is computed apart on the right. */
import { max } from 'd3-array';
import { SIZE } from '#lib/drawing/style.ts';
import { round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { INDENT, type MatrixColumns } from './columns.ts';
import { emptyParts, type Parts, placeGroups, weightOf } from './groups.ts';
import type { Question } from './input.ts';
import { REACH, type Sign, signerOf } from './sign.ts';
import type { OutcomesWords } from './words.ts';

const LEADING = 17;
const PADDING = 6;
const BELOW_HEADS = 16;
const LOOK = { size: SIZE.small, leading: LEADING, weight: 400 } as const;
/** In the key, from one sign to the next, and from the last to the words, px. */
const STEP = 15;

interface Context {
	parts: Parts;
	columns: MatrixColumns;
	words: OutcomesWords;
}

export function placeMatrix(
	questions: readonly Question[],
	width: number,
	columns: MatrixColumns,
	words: OutcomesWords,
): Parts & { height: number } {
	const parts = emptyParts();
	const context = { parts, columns, words };
	const bottom = placeGroups(questions, parts, {
		top: Math.max(placeLegend(context), placeHeads(context)) + BELOW_HEADS,
		width,
		padding: PADDING,
		blocks: columns.blocks,
		words,
		placeRow: (question, top) => placeRow(question, top, context),
	});
	return { ...parts, height: Math.ceil(bottom) };
}

/** The key fills the corner that the heads of rows and of columns leave; returns its lower edge, px. */
function placeLegend({ parts, columns, words }: Context): number {
	const { same, different } = words.key();
	const items: readonly (readonly [Sign[], string])[] = [
		[['circle', 'circle'], same],
		[['circle', 'square'], different],
		[['silent'], words.silent()],
		[['before'], words.before()],
	];
	const x = REACH + 2 * STEP;
	let top = 0;
	for (const [signs, text] of items) {
		const y = round(top + LEADING / 2);
		parts.signs.push(...signs.map((sign, i) => ({ sign, x: REACH + i * STEP, y })));
		const lines = placeLines(text, { ...LOOK, x, top, width: columns.questionWidth - x, role: 'soft' });
		parts.labels.heads.push(...lines.labels);
		top = lines.bottom;
	}
	return top;
}

/** Returns the lowest head's lower edge, px. */
function placeHeads({ parts: { labels }, columns }: Context): number {
	const bottoms = columns.answers.map(({ source, head, x, width }) => {
		const at = { ...LOOK, x: x + INDENT, width: width - INDENT };
		const number = placeLines(source ?? '', { ...at, top: 0, weight: 700, role: 'text' });
		const words = placeLines(head, { ...at, top: number.bottom, role: 'soft' });
		labels.heads.push(...number.labels, ...words.labels);
		return words.bottom;
	});
	return max(bottoms) ?? 0;
}

/** Returns the row's lower edge, px. */
function placeRow(question: Question, top: number, { parts, columns, words }: Context): number {
	const { labels, answers: signs } = parts;
	const weight = weightOf(question);
	const text = placeLines(question.text, {
		...LOOK,
		x: 0,
		top,
		width: columns.questionWidth,
		weight,
		role: 'text',
	});
	labels.questions.push(...text.labels);
	const toSign = signerOf(question, words);
	const bottoms = columns.answers.map(({ source, x, width }) => {
		const answer = question.answers.find((candidate) => candidate.source === source);
		if (!answer) return top;
		signs.push(toSign(answer, x + REACH, top + LEADING / 2));
		if (answer.verdict === null) return top + LEADING;
		const at = { ...LOOK, x: x + INDENT, width: width - INDENT, of: [answer.id] };
		const verdict = placeLines(words.verdict(answer), { ...at, top, weight, role: 'text' });
		const cites = placeLines(words.cites(answer), { ...at, top: verdict.bottom, role: 'soft' });
		labels.answers.push(...verdict.labels);
		labels.cites.push(...cites.labels);
		return cites.bottom;
	});
	return max([text.bottom, ...bottoms]) ?? top;
}
