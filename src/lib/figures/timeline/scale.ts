/** The axis: parts one below the other, each with a scale of its own, so that dense years have room. */
import { range, sort } from 'd3-array';
import { dayAfter, firstDay, firstOfMonth, mondayOf, monthOf } from './days.ts';
import type { TimelineEvent } from './input.ts';

/** A stretch of time with one scale. */
export interface Part {
	/** The first day, and the day after the last. */
	from: number;
	to: number;
	/** What stands between two ticks. */
	unit: 'decade' | 'year' | 'month' | 'day';
	/** The least height that its marks can be told apart in, px. */
	least: number;
	/** Whether words may stand below the part's end, so that those of its last days are near to their marks. */
	spills?: boolean;
}

/** A part at its place, px. */
export interface PlacedPart extends Part {
	top: number;
	bottom: number;
}

/** Years without an event, from which on they lie so far apart that a tick stands for ten. */
const FAR_APART = 6;

/** As many events as one part of a tick a year bears. */
const MANY = 12;

/**
 * The parts from the year of the first dated event to the year of the last: decades, then years, the year before the
 * summit by months, its week by days, and what follows.
 */
export function partsOf(events: readonly TimelineEvent[]): Part[] {
	const { date: day, date_end: until } = summitOf(events);
	const dates = sort(events.flatMap(({ date, date_end: end }) => [date ?? [], end ?? []].flat()));
	const [first = day, last = day] = [dates[0], dates.at(-1)];
	const [week, after] = [mondayOf(firstDay(day)), dayAfter(until ?? day)];
	const months = Math.min(week, firstDay(String(yearOf(day) - 1)));
	const years = sort(events.flatMap(({ date }) => (date && firstDay(date) < months ? yearOf(date) : [])));
	const dense = years.slice(
		years.findLastIndex((year, i) => year - (years[i - 1] ?? -Infinity) >= FAR_APART),
	);
	const starts: Omit<Part, 'to'>[] = [
		{ from: firstDay(first.slice(0, 4)), unit: 'decade', least: 90 },
		{ from: firstDay(String(dense[0] ?? yearOf(day) - 1)), unit: 'year', least: 130 },
		...(dense.length > MANY
			? [{ from: firstDay(String(dense[Math.ceil(dense.length / 2)])), unit: 'year', least: 130 } as const]
			: []),
		{ from: months, unit: 'month', least: 260 },
		{ from: week, unit: 'day', least: (after - week) * 40, spills: true },
		{ from: after, unit: 'year', least: 150 },
	];
	const end = dayAfter(last.slice(0, 4));
	return starts
		.map((part, i) => ({ ...part, to: starts[i + 1]?.from ?? end }))
		.filter(({ from, to }) => from < to);
}

function summitOf(events: readonly TimelineEvent[]) {
	const summit = events.find(({ isSummit }) => isSummit);
	return { date: summit?.date ?? '', date_end: summit?.date_end };
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

const MONTHS = { decade: 120, year: 12, month: 1 } as const;

/** The days at which a part's units begin. */
export function ticksOf({ from, to, unit }: Part): number[] {
	if (unit === 'day') return range(from, to + 1);
	const step = MONTHS[unit];
	return range(Math.floor(monthOf(from) / step) * step, monthOf(to) + 1, step)
		.map(firstOfMonth)
		.filter((day) => from <= day && day <= to);
}

/** Where a time lies, in days, on the axis, px. The end of a part and the beginning of the next are two places. */
export function place(parts: readonly PlacedPart[], time: number, isEnd = false): number {
	const day = isEnd ? Math.ceil(time) - 1 : time;
	const part = parts.find(({ from, to }) => from <= day && day < to);
	if (!part) throw new RangeError(`day ${day} lies outside the axis`);
	const { from, to, top, bottom } = part;
	return top + ((time - from) / (to - from)) * (bottom - top);
}
