/** Every power of ten at the left edge; below the plot as many years as find room, the summit's first. */
import { range } from 'd3-array';
import { boxOf, type Label, placeEach, roomFor, round } from '#lib/drawing/text/label.ts';
import { capHeight } from '#lib/drawing/text/measure.ts';
import { yearOf } from '#lib/model/context.ts';
import type { ValueScale } from '../scales.ts';
import type { VisibleTrade } from '../visible.ts';
import { QUIET, STRONG } from './style.ts';

type Ticks = ValueScale['ticks'];

/** px. */
export const roomForValues = (ticks: Ticks): number =>
	Math.ceil(Math.max(...ticks.map(({ text }) => roomFor(text, QUIET))));

export const placeValues = (ticks: Ticks, y: (value: number) => number): Label[] =>
	ticks.map(({ value, text }) => ({
		...QUIET,
		text,
		x: 0,
		y: round(y(value) + capHeight(QUIET.size) / 2),
		anchor: 'start',
	}));

/** From one year's words to the next, px. */
const GAP = 8;

export function placeYears(
	{ span, events: { summit } }: VisibleTrade,
	{ x, top, width, isDense }: { x(year: number): number; top: number; width: number; isDense: boolean },
): Label[] {
	const first = summit ? [yearOf(summit)] : [];
	const round10 = Math.ceil(span.from / 10) * 10;
	const years = [
		...first,
		span.from,
		span.to,
		...range(round10, span.to, 10),
		...(isDense ? range(round10 + 5, span.to, 10) : []),
	];
	return placeEach(
		[...new Set(years)].map((year): Label[] => {
			const style = first.includes(year) ? STRONG : QUIET;
			const label: Label = {
				...style,
				text: String(year),
				x: x(year),
				y: top + 22,
				anchor: 'middle',
			};
			const { x: from, width: room } = boxOf(label);
			return from >= 0 && from + room <= width ? [label] : [];
		}),
		[],
		GAP,
	);
}
