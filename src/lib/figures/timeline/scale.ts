/** The axis: parts one below the other, each with a scale of its own, so that dense years have room. */
import { extent, range } from 'd3-array';
import { dayAfter, firstDay, firstOfMonth, monthOf } from './days.ts';
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

/** The parts from the year of the first dated event to the year of the last, one of them the summit's week. */
export function partsOf(events: readonly TimelineEvent[], summit: string): Part[] {
	const [first = summit, last = summit] = extent(events, ({ date }) => date ?? undefined);
	// From its Monday.
	const [week, after] = [firstDay('2019-04-22'), dayAfter(summit)];
	const parts: Omit<Part, 'to'>[] = [
		{ from: firstDay(first.slice(0, 4)), unit: 'decade', least: 90 },
		// Here there are events every few years, then every few months, then every few weeks.
		{ from: firstDay('2000'), unit: 'year', least: 130 },
		{ from: firstDay('2013'), unit: 'year', least: 130 },
		{ from: firstDay('2018'), unit: 'month', least: 260 },
		{ from: week, unit: 'day', least: (after - week) * 40, spills: true },
		{ from: after, unit: 'year', least: 150 },
	];
	const end = dayAfter(last.slice(0, 4));
	return parts.map((part, i) => ({ ...part, to: parts[i + 1]?.from ?? end }));
}

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
