/** Which answers to a question are the same, and the shape by which a drawing says so. */
import { group } from 'd3-array';
import type { Shape } from '#lib/drawing/marks/mark.ts';
import type { Answer } from './input.ts';

export interface Verdict {
	/** In one to four words. */
	text: string;
	/** Of every answer in these words; it means nothing beyond its question. */
	shape: Shape;
	answers: readonly Answer[];
}

/** In the order in which answers take them. */
const SHAPES: readonly Shape[] = ['circle', 'square', 'triangle', 'diamond'];

/** Answers in the same words are one verdict: nothing but the words decides. What is silent has none. */
export function verdictsOf(answers: readonly Answer[]): Verdict[] {
	const groups = group(
		answers.filter(({ verdict }) => verdict !== null),
		({ verdict }) => verdict ?? '',
	);
	return [...groups].map(([text, same], i) => {
		const shape = SHAPES[i];
		if (!shape)
			throw new RangeError(`data/answers.csv: "${text}" is one answer more than there are shapes for`);
		return { text, shape, answers: same };
	});
}
