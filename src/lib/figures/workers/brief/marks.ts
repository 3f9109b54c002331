/** The counts as dots: in ink or in grey, none over another. */
import { evidenceOfRow, type PlacedMark } from '#lib/drawing/marks/mark.ts';
import { round } from '#lib/drawing/text/label.ts';
import type { WorkersWords } from '../words.ts';
import { type Dated, isLoud } from './chosen.ts';
import { type Scales, yearOf } from './scales.ts';

/** A dot that would touch one before it moves to the right until it does not, by no more than a month or two. */
export function placeMarks(
	counts: readonly Dated[],
	{ x, y }: Pick<Scales, 'x' | 'y'>,
	words: WorkersWords,
): PlacedMark[] {
	const placed: PlacedMark[] = [];
	for (const count of counts) {
		const loud = isLoud(count);
		const mark: PlacedMark = {
			...evidenceOfRow(count, words.mark(count)),
			shape: 'circle',
			role: loud ? 'dprk' : 'other',
			x: round(x(yearOf(count.date))),
			y: round(y(count.count)),
			r: loud ? 5.5 : 4.5,
		};
		while (placed.some((other) => Math.hypot(other.x - mark.x, other.y - mark.y) < other.r + mark.r + 1.5))
			mark.x = round(mark.x + 0.5);
		placed.push(mark);
	}
	return placed;
}
