/** Where dates, numbers, words and the scale stand, by the width of the drawing. */

import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { SIZE } from '#lib/drawing/style.ts';
import { roomFor } from '#lib/drawing/text/label.ts';
import type { Weight } from '#lib/drawing/text/measure.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { Count } from './input.ts';
import type { WorkersWords } from './words.ts';

/** All px. Dates begin at the left edge. */
export interface Columns {
	width: number;
	/** Numbers end here. */
	numberX: number;
	/** What is counted. */
	textX: number;
	textWidth: number;
	/** Who says so. */
	sourceX: number;
	sourceWidth: number;
	/** Whether the scale stands beside the words; else it stands below them. */
	isBeside: boolean;
	/** How much of a date there is room for. */
	month: 'long' | 'short';
	/** From a count to its place on the scale. */
	x: ScaleLinear<number, number>;
}

const GAP = 12;
/** What the words take of the room beside the scale. */
const WORDS = 0.49;
/** Beyond the scale's ends: room for a mark at zero, and for half of the last tick's label. */
const BEFORE = 6;
const AFTER = 28;

export function toColumns(counts: readonly Count[], width: number, words: WorkersWords): Columns {
	const widest = (texts: string[], weight: Weight) =>
		Math.ceil(Math.max(...texts.map((text) => roomFor(text, { size: SIZE.small, weight }))));
	const isBeside = widthNameOf(width) !== 'narrow';
	const month = widthNameOf(width) === 'wide' ? 'long' : 'short';
	const dates = widest(
		counts.map(({ date }) => words.date(date, month)),
		400,
	);
	const numberX =
		dates +
		GAP +
		widest(
			counts.map(({ count }) => words.count(count)),
			700,
		);
	const textX = numberX + GAP;
	const textWidth = Math.round((width - textX) * (isBeside ? WORDS : 1));
	const x = scaleLinear()
		.domain([0, Math.max(...counts.map(({ count }) => count))])
		.nice()
		.range([(isBeside ? textX + textWidth + GAP : 0) + BEFORE, width - AFTER]);
	const source = isBeside ? { sourceX: textX, sourceWidth: textWidth } : { sourceX: 0, sourceWidth: width };
	return { width, numberX, textX, textWidth, ...source, isBeside, month, x };
}
