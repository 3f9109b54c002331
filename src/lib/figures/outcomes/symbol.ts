import { type Evidence, evidenceOfRow, type Shape } from '#lib/drawing/marks/mark.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { round } from '#lib/drawing/text/label.ts';
import type { MOST_VERDICTS } from '#lib/model/vocabulary.ts';
import type { Answer, Question } from './input.ts';
import { toSentence } from './words.ts';

/** A shape for an answer, a dash for silence, slashes for an article that could not know, a struck equals sign for a contradiction. */
export type AnswerSymbol = Shape | 'silent' | 'before' | 'contradiction';

/** Its centre, px. */
export interface PlacedSymbol {
	symbol: AnswerSymbol;
	x: number;
	y: number;
}

export interface PlacedAnswer extends PlacedSymbol, Evidence {}

/** Half of a symbol's width, px. */
export const HALF_SIZE = 6;

/** In the order in which a question's verdicts take them. */
const SHAPES = [
	'circle',
	'square',
	'triangle',
	'diamond',
	'triangle-down',
] as const satisfies readonly Shape[] & { readonly length: typeof MOST_VERDICTS };

/** Answers in the same words have the same shape, which means nothing beyond its question. */
export function symbolOf({ kind, verdict }: Answer, { answers }: Question): AnswerSymbol {
	if (verdict === null) return kind === 'before' ? 'before' : 'silent';
	const verdicts = new Set(answers.flatMap((answer) => answer.verdict ?? []));
	const shape = SHAPES[[...verdicts].indexOf(verdict)];
	if (!shape)
		throw new RangeError(`data/answers.csv: "${verdict}" is one answer more than there are shapes for`);
	return shape;
}

/** The mark of an answer, centred at `x`, `y` px. */
export const placeAnswer = (
	answer: Answer,
	question: Question,
	{ x, y, locale }: { x: number; y: number; locale: Locale },
): PlacedAnswer => ({
	...evidenceOfRow(
		answer,
		m.outcomes_mark({ question: question.text, sentence: toSentence(answer, locale) }, { locale }),
	),
	symbol: symbolOf(answer, question),
	x: round(x),
	y: round(y),
});
