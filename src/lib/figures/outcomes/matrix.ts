/** A row a question, a column an article, what is computed apart on the right. */
import { max } from 'd3-array';
import { m } from '#lib/drawing/message.ts';
import type { LayoutOptions } from '#lib/drawing/placed.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { round } from '#lib/drawing/text/label.ts';
import { INDENT, type MatrixColumns } from './columns.ts';
import type { Question } from './input.ts';
import { type Parts, placeGroups, weightOf } from './parts.ts';
import { type AnswerSymbol, HALF_SIZE, placeAnswer } from './symbol.ts';
import { kindWord, toShortCites, toVerdict } from './words.ts';

const LEADING = 17;
const BELOW_HEADS = 16;
const STYLE = { size: SIZE.small, leading: LEADING, weight: 400, role: 'soft' } as const;
/** In the legend, from one symbol to the next, and from the last to the words, px. */
const STEP = 15;

interface MatrixOptions extends LayoutOptions {
	columns: MatrixColumns;
}

/** Returns the lower edge, px. */
export function placeMatrix(parts: Parts, questions: readonly Question[], options: MatrixOptions): number {
	return placeGroups(parts, questions, {
		...options,
		top: Math.max(placeLegend(parts, options), placeHeads(parts, options)) + BELOW_HEADS,
		padding: 6,
		spans: options.columns.spans,
		placeRow: (question, top) => placeRow(parts, question, top, options),
	});
}

/** The legend fills the corner that the heads of rows and of columns leave; returns its lower edge, px. */
function placeLegend(parts: Parts, { columns, locale }: MatrixOptions): number {
	const items: readonly (readonly [AnswerSymbol[], string])[] = [
		[['circle', 'circle'], m.outcomes_key_same({}, { locale })],
		[['circle', 'square'], m.outcomes_key_different({}, { locale })],
		[['silent'], kindWord('silent', locale)],
		[['before'], kindWord('before', locale)],
	];
	const x = HALF_SIZE + 2 * STEP;
	let top = 0;
	for (const [symbols, text] of items) {
		const y = round(top + LEADING / 2);
		parts.symbols.push(...symbols.map((symbol, i) => ({ symbol, x: HALF_SIZE + i * STEP, y })));
		top = parts.write('heads', text, { ...STYLE, x, top, width: columns.questionWidth - x });
	}
	return top;
}

/** Returns the lowest head's lower edge, px. */
function placeHeads(parts: Parts, { columns }: MatrixOptions): number {
	const bottoms = columns.answers.map(({ source, head, x, width }) => {
		const at = { ...STYLE, x: x + INDENT, width: width - INDENT };
		const top = parts.write('heads', head, { ...at, top: 0, weight: 700, role: 'text' });
		return parts.write('heads', source ?? '', { ...at, top });
	});
	return max(bottoms) ?? 0;
}

/** Returns the row's lower edge, px. */
function placeRow(parts: Parts, question: Question, top: number, { columns, locale }: MatrixOptions): number {
	const style = { ...STYLE, weight: weightOf(question), role: 'text' } as const;
	const bottoms = columns.answers.map(({ source, x, width }) => {
		const answer = question.answers.find((candidate) => candidate.source === source);
		if (!answer) return top;
		parts.answers.push(placeAnswer(answer, question, { x: x + HALF_SIZE, y: top + LEADING / 2, locale }));
		const verdict = toVerdict(answer, locale);
		if (verdict === null) return top + LEADING;
		const at = { x: x + INDENT, width: width - INDENT, of: [answer.id] };
		const bottom = parts.write('answers', verdict, { ...style, ...at, top });
		return parts.write('cites', toShortCites(answer.cites), { ...STYLE, ...at, top: bottom });
	});
	const text = { ...style, x: 0, top, width: columns.questionWidth };
	return Math.max(parts.write('questions', question.text, text), ...bottoms);
}
