/** Two parts of one axis: the time around the summit, and what follows at a closer scale. */
import { range } from 'd3-array';
import { dayAfter, firstDay, firstOfMonth, monthOf, toIso } from '../days.ts';
import type { TimelineInput } from '../input.ts';

/** Where the axis begins, where it changes its scale, and where it ends: days. */
interface Span {
	from: number;
	turn: number;
	to: number;
}

/** From the month of the first meeting; the scale changes after the month of the last one in the summit's year. */
export function spanOf(input: TimelineInput): Span {
	const { summit, lanes, events } = input;
	const met = new Set(lanes.flatMap((lane) => lane.events));
	const dates = events.flatMap(({ id, date }) => (date && met.has(id) ? [date] : [])).sort();
	const near = dates.findLast((date) => date.slice(0, 4) <= summit.slice(0, 4)) ?? summit;
	const [first = summit, last = summit] = [dates[0], dates.at(-1)];
	const turn = firstOfMonth(monthOf(firstDay(near)) + 1);
	return {
		from: firstOfMonth(monthOf(firstDay(first))),
		turn,
		to: last > near ? dayAfter(last.slice(0, 4)) : turn,
	};
}

export interface TimeScale {
	/** px. */
	x(day: number): number;
	/** The ends of each part, px. */
	parts: { left: number; right: number }[];
	/** The first day of each year after the first. */
	years: number[];
	/** Days whose years are named: the first, all of the wide part, the first and the last of the closer one. */
	named: number[];
}

/** Between the two parts, px. */
const BREAK = 12;

export function toTimeScale(
	{ from, turn, to }: Span,
	{ left, right, later: share }: { left: number; right: number; later: number },
): TimeScale {
	const near = { from, to: turn, left, right: to > turn ? right - (right - left) * share : right };
	const later = { from: turn, to, left: near.right + BREAK, right };
	const first = Number(toIso(from).slice(0, 4)) + 1;
	const last = Number(toIso(to - 1).slice(0, 4));
	const years = range(first, last + 1).map((year) => firstDay(String(year)));
	return {
		parts: to > turn ? [near, later] : [near],
		x(day) {
			const part = day < turn || to === turn ? near : later;
			return part.left + ((day - part.from) / (part.to - part.from)) * (part.right - part.left);
		},
		years,
		named: [
			from,
			...years.filter((day) => day < turn),
			...years.slice(-1),
			...years.filter((day) => day >= turn).slice(0, 1),
		],
	};
}
