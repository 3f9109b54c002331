/** The labels of both axes: values left-aligned at the figure's edge, years centred below their gridless ticks. */
import { PERIOD } from '#lib/model/trade.ts';
import { type Label, roomFor, round } from '../frame/label.ts';
import { SIZE } from '../theme.ts';
import { capHeight } from '../type/measure.ts';
import type { ValueScale } from './scales.ts';

const LOOK = { size: SIZE.small, weight: 400, role: 'soft' } as const;

/** Years from one label to the next. */
const STEPS = [5, 10, 20] as const;

type Ticks = ValueScale['ticks'];

/** px. */
export const widthOfTicks = (ticks: Ticks): number =>
	Math.ceil(Math.max(...ticks.map(({ text }) => roomFor(text, LOOK))));

export const yTicks = (ticks: Ticks, y: (value: number) => number): Label[] =>
	ticks
		.filter(({ text }) => text)
		.map(({ value, text }) => ({
			...LOOK,
			text,
			x: 0,
			y: round(y(value) + capHeight(SIZE.small) / 2),
			anchor: 'start',
		}));

/** Years of the period, as many as find room below `bottom`, px. */
export function xTicks(x: (year: number) => number, bottom: number): Label[] {
	const room = roomFor(String(PERIOD.to), LOOK) + 8;
	const step = STEPS.find((years) => x(years) - x(0) > room) ?? STEPS[2];
	const first = Math.ceil(PERIOD.from / step) * step;
	const count = Math.floor((PERIOD.to - first) / step) + 1;
	return Array.from({ length: count }, (_, i) => first + i * step).map((year) => ({
		...LOOK,
		text: String(year),
		x: round(x(year)),
		y: round(bottom + 22),
		anchor: 'middle',
	}));
}
