/** Where dates, numbers, words and the scale stand, by the width of the drawing. */
import { max } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { SIZE } from '#lib/drawing/style.ts';
import { FALLBACK, FALLBACK_BOLD, roomFor, roomForWord } from '#lib/drawing/text/label.ts';
import type { Weight } from '#lib/drawing/text/measure.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { Count, WorkersInput } from './input.ts';
import type { WorkersWords } from './words.ts';

/** All px. Dates begin at the left edge. */
export interface Columns {
	width: number;
	/** Numbers end here. */
	numberX: number;
	/** What is counted. */
	textX: number;
	textWidth: number;
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
/** Beyond the scale's ends: room for a mark at zero, and, at least, for half of the last tick's label. */
const BEFORE = 6;
const AFTER = 28;
/** From a mark to its label, px. */
export const BESIDE = 14;

export function toColumns({ counts, fall }: WorkersInput, width: number, words: WorkersWords): Columns {
	const widest = (text: (count: Count) => string, weight: Weight) =>
		Math.ceil(max(counts, (count) => roomFor(text(count), { size: SIZE.small, weight })) ?? 0);
	const isBeside = widthNameOf(width) !== 'narrow';
	const month = widthNameOf(width) === 'wide' ? 'long' : 'short';
	const dates = widest(({ date }) => words.shortDate(date, month), 400);
	const numberX = dates + GAP + widest(({ count }) => words.count(count), 700);
	const textX = numberX + GAP;
	const textWidth = Math.round((width - textX) * (isBeside ? WORDS : 1));
	const x = scaleLinear()
		.domain([0, max(counts, ({ count }) => count) ?? 0])
		.nice();
	const [, most = 0] = x.domain();
	const style = { size: SIZE.small, weight: 400 } as const;
	const after = Math.max(AFTER, roomFor(words.count(most), style) / 2);
	const start = (isBeside ? textX + textWidth + GAP : 0) + BEFORE;
	// What is said of the fall stands beside its first mark, which may be the last on the scale.
	const beside =
		BESIDE + roomForWord(words.fall(fall), { ...style, weight: 700 }) * (FALLBACK_BOLD / FALLBACK);
	const toFall = ((width - beside - start) * most) / fall.from.count;
	x.range([start, Math.min(width - after, start + toFall)]);
	return { width, numberX, textX, textWidth, isBeside, month, x };
}
