/** What five articles answer, question by question: a matrix where there is room, a list where there is not. */
import type { Placed } from '../frame/placed.ts';
import type { Locale } from '../message.ts';
import { toColumns } from './columns.ts';
import type { OutcomesInput } from './input.ts';
import { placeList } from './list.ts';
import { placeMatrix } from './matrix.ts';
import type { PlacedAnswer, PlacedSign } from './sign.ts';
import { type OutcomesWords, outcomesWords } from './words.ts';

export interface OutcomesOptions {
	/** px. */
	width: number;
	locale: Locale;
	words?: OutcomesWords;
}

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

export function layoutOutcomes(input: OutcomesInput, options: OutcomesOptions): PlacedOutcomes {
	const { width, locale, words = outcomesWords(locale) } = options;
	const columns = width < 800 ? undefined : toColumns(input, width, words);
	return {
		width,
		...(columns
			? placeMatrix(input.questions, width, columns, words)
			: placeList(input.questions, width, words)),
	};
}
