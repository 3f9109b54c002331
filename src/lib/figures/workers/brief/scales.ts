/** Where a date and a count stand in the brief. */
import { extent, max, range } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { roomFor } from '#lib/drawing/text/label.ts';
import type { WorkersInput } from '../input.ts';
import type { WorkersWords } from '../words.ts';
import { chosenIn } from './chosen.ts';

export interface Scales {
	/** From a year and its fraction to px. */
	x: ScaleLinear<number, number>;
	/** From a count to px, zero at the bottom. */
	y: ScaleLinear<number, number>;
	/** The counts that have a grid line. */
	ticks: number[];
	/** The years that are seen, the last one in part. */
	years: number[];
}

/** Beyond the last count, years: room for the name of its year. */
const BEYOND = 0.27;

/** The middle of what a date says, as a year and its fraction: a month is no more exact. */
export function yearOf(date: string): number {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (month === undefined) return year + 0.5;
	return year + (month - 1 + (day === undefined ? 0.5 : day / 31)) / 12;
}

/** The counts' ticks and the years, before the heights are known. */
export function toTimes(input: WorkersInput, width: number, words: WorkersWords): Omit<Scales, 'y'> {
	const ticks = toHeights(input).ticks(4);
	const style = { size: BRIEF_SIZE.label, weight: 400 } as const;
	const gutter = max(ticks, (tick) => roomFor(words.count(tick), style)) ?? 0;
	const [first = 0, last = 0] = extent(chosenIn(input), ({ date }) => yearOf(date));
	const x = scaleLinear()
		.domain([Math.floor(first), last + BEYOND])
		.range([Math.ceil(gutter) + 8, width]);
	return { x, ticks, years: range(Math.floor(first), last + BEYOND) };
}

/** From counts to the share of the greatest tick that they are. */
export const toHeights = (input: WorkersInput): ScaleLinear<number, number> =>
	scaleLinear()
		.domain([0, max([...chosenIn(input), input.claim], ({ count }) => count) ?? 1])
		.nice(4);
