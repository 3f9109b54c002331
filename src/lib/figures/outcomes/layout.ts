/** What five articles answer, question by question: a matrix where there is room, a list where there is not. */

import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import { toColumns } from './columns.ts';
import type { OutcomesInput } from './input.ts';
import { placeList } from './list.ts';
import { placeMatrix } from './matrix.ts';
import type { PlacedAnswer, PlacedSign } from './sign.ts';
import { outcomesWords } from './words.ts';

/** A horizontal line, px. */
export interface PlacedRule {
	x: number;
	y: number;
	width: number;
	role: 'rule' | 'grid';
}

export interface PlacedOutcomes extends Placed {
	answers: PlacedAnswer[];
	/** Those of the key. */
	signs: PlacedSign[];
	rules: PlacedRule[];
}

export function layoutOutcomes(input: OutcomesInput, options: LayoutOptions): PlacedOutcomes {
	const { width, locale } = options;
	const words = outcomesWords(locale);
	const columns = widthNameOf(width) === 'wide' ? toColumns(input, width, words) : undefined;
	return {
		width,
		...(columns
			? placeMatrix(input.questions, width, columns, words)
			: placeList(input.questions, width, words)),
	};
}
