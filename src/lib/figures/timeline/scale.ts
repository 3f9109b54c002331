/** The axis: parts one below the other, each with a scale of its own, so that dense years have room. */
import { dayAfter, firstDay, firstOfMonth, monthOf } from './days.ts';
import type { TimelineEvent } from './input.ts';

export type Unit = 'decade' | 'year' | 'month' | 'day';

/** A stretch of time with one scale. */
export interface Part {
	/** The first day, and the day after the last. */
	from: number;
	to: number;
	/** What stands between two ticks. */
	unit: Unit;
	/** The least height that its marks can be told apart in, px. */
	least: number;
	/** Whether words may stand below the part's end, so that those of its last days are near to their marks. */
	spills: boolean;
}

/** A part at its place, px. */
export interface PlacedPart extends Part {
	top: number;
	bottom: number;
}

/**
 * Where the scale changes: from 2000 on there are events every few years, from 2013 on every few months, from 2018 on
 * every few weeks, and in the week of the summit, from its Monday, every day.
 */
const BREAKS = ['2000', '2013', '2018', '2019-04-22'] as const;

/** The parts from the year of the first dated event to the year of the last. */
export function partsOf(events: readonly TimelineEvent[], summit: string): Part[] {
	const dates = events.flatMap(({ date }) => date ?? []);
	const day = events.find(({ id }) => id === summit)?.date;
	const [first, last] = [dates[0], dates.at(-1)];
	if (!first || !last || !day)
		throw new Error(`a timeline needs dates, and the event "${summit}" one of a day`);
	const [some, more, dense, week] = BREAKS.map(firstDay) as [number, number, number, number];
	const after = dayAfter(day);
	const part = (from: number, to: number, unit: Unit, least: number, spills = false): Part => ({
		from,
		to,
		unit,
		least,
		spills,
	});
	return [
		part(firstDay(first.slice(0, 4)), some, 'decade', 90),
		part(some, more, 'year', 130),
		part(more, dense, 'year', 130),
		part(dense, week, 'month', 260),
		part(week, after, 'day', (after - week) * 40, true),
		part(after, dayAfter(last.slice(0, 4)), 'year', 150),
	];
}

const MONTHS = { decade: 120, year: 12, month: 1 } as const;

/** The days at which a part's units begin. */
export function ticksOf({ from, to, unit }: Part): number[] {
	if (unit === 'day') return Array.from({ length: to - from + 1 }, (_, i) => from + i);
	const step = MONTHS[unit];
	const ticks: number[] = [];
	for (let month = Math.floor(monthOf(from) / step) * step; firstOfMonth(month) <= to; month += step)
		if (firstOfMonth(month) >= from) ticks.push(firstOfMonth(month));
	return ticks;
}

/** The part that a day lies in. */
export function partOf<P extends Part>(parts: readonly P[], day: number): P {
	const part = parts.find(({ from, to }) => from <= day && day < to);
	if (!part) throw new RangeError(`day ${day} lies outside the axis`);
	return part;
}

/** Where a moment lies, in days, on the axis, px. The end of a part and the beginning of the next are two places. */
export function place(parts: readonly PlacedPart[], moment: number, isEnd = false): number {
	const { from, to, top, bottom } = isEnd ? partOf(parts, Math.ceil(moment) - 1) : partOf(parts, moment);
	return top + ((moment - from) / (to - from)) * (bottom - top);
}
