import { type Evidence, type Shape, toEvidence } from '#lib/drawing/marks/mark.ts';
import { round } from '#lib/drawing/text/label.ts';
import type { Answer, Question } from './input.ts';
import { verdictsOf } from './verdicts.ts';
import type { OutcomesWords } from './words.ts';

/** A shape for an answer, a dash for silence, slashes for an article that could not know. */
export type Sign = Shape | 'silent' | 'before';

/** A sign in its place: its centre, px. */
export interface PlacedSign {
	sign: Sign;
	x: number;
	y: number;
}

/** An answer's sign. */
export interface PlacedAnswer extends PlacedSign, Evidence {}

/** Half of a sign's width, px. */
export const REACH = 6;

/** The sign of each answer to a question, and what it says to the pointer. */
export function signerOf(question: Question, words: OutcomesWords) {
	const shapes = new Map(
		verdictsOf(question.answers).flatMap(({ shape, answers }) =>
			answers.map(({ id }) => [id, shape] as const),
		),
	);
	return (answer: Answer, x: number, y: number): PlacedAnswer => ({
		...toEvidence(answer.id, answer.status, answer.cites, words.title(question, answer)),
		sign: shapes.get(answer.id) ?? (answer.kind === 'before' ? 'before' : 'silent'),
		x: round(x),
		y: round(y),
	});
}
