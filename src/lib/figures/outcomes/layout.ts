/** What articles answer, question by question: a matrix where there is room, a list where there is not. */

import type { LayoutOptions } from '#lib/drawing/placed.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import { toColumns } from './columns.ts';
import type { OutcomesInput } from './input.ts';
import { placeList } from './list.ts';
import { placeMatrix } from './matrix.ts';
import { Parts, type PlacedOutcomes } from './parts.ts';

export function layoutOutcomes(input: OutcomesInput, options: LayoutOptions): PlacedOutcomes {
	const { width } = options;
	const parts = new Parts();
	const columns = widthNameOf(width) === 'wide' ? toColumns(input, options) : undefined;
	const bottom = columns
		? placeMatrix(parts, input.questions, { ...options, columns })
		: placeList(parts, input.questions, options);
	return { width, height: Math.ceil(bottom), ...parts };
}
