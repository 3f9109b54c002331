/** The labels of both axes: values left-aligned at the figure's edge, years centred below their gridless ticks. */

import { SIZE } from '#lib/drawing/style.ts';
import { type Label, roomFor, round } from '#lib/drawing/text/label.ts';
import { capHeight } from '#lib/drawing/text/measure.ts';
import type { Period } from '#lib/model/trade.ts';
import type { ValueScale } from './scales.ts';

const STYLE = { size: SIZE.small, weight: 400, role: 'soft' } as const;

/** Years from one label to the next; over many, round years read better than near ones. */
const stepsFor = ({ from, to }: Period) => (to - from > 20 ? [5, 10, 20] : [1, 2, 5, 10, 20]);

type Ticks = ValueScale['ticks'];

/** px. */
export const widthOfTicks = (ticks: Ticks): number =>
	Math.ceil(Math.max(...ticks.map(({ text }) => roomFor(text, STYLE))));

export const yTicks = (ticks: Ticks, y: (value: number) => number): Label[] =>
	ticks
		.filter(({ text }) => text)
		.map(({ value, text }) => ({
			...STYLE,
			text,
			x: 0,
			y: round(y(value) + capHeight(SIZE.small) / 2),
			anchor: 'start',
		}));

/** Years of the span, as many as find room below `bottom`, px. */
export function xTicks(x: (year: number) => number, span: Period, bottom: number): Label[] {
	const room = roomFor(String(span.to), STYLE) + 8;
	const step = stepsFor(span).find((years) => x(years) - x(0) > room) ?? 20;
	const first = Math.ceil(span.from / step) * step;
	const count = Math.floor((span.to - first) / step) + 1;
	return Array.from({ length: count }, (_, i) => first + i * step).map((year) => ({
		...STYLE,
		text: String(year),
		x: round(x(year)),
		y: round(bottom + 22),
		anchor: 'middle',
	}));
}
