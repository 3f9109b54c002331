/** What an event's date means on a scale of days. */
import { group } from 'd3-array';
import { dayAfter, firstDay } from './days.ts';
import type { TimelineEvent } from './input.ts';

/** When it was, in days and their parts. */
export interface Interval {
	from: number;
	to: number;
	/** Whether it was some time between the two; else it lasted from one to the other. */
	isUncertain: boolean;
	/** Whether the source gives no end. */
	isOpen: boolean;
}

/**
 * The dated events' intervals. What begins on the same day shares it out, in the order of the events; what ends on a day
 * ends where that day's first event stands, so that a wait for the summit ends at the summit.
 */
export function intervalsOf(events: readonly TimelineEvent[]): Map<TimelineEvent, Interval> {
	const dated = events.filter(({ date }) => date !== null);
	const startOf = ({ date }: TimelineEvent) => firstDay(date ?? '');
	const byStart = group(dated, startOf);
	const endOf = (end: string, start: number) => {
		const day = firstDay(end);
		const onDay = byStart.get(day) ?? [];
		const meets = end.length === 10 && day > start && onDay.some(({ precision }) => precision === 'day');
		return meets ? day + 0.5 / onDay.length : dayAfter(end);
	};
	return new Map(
		dated.map((event): [TimelineEvent, Interval] => {
			const { date, date_end: end, precision } = event;
			const start = startOf(event);
			const peers = byStart.get(start) ?? [event];
			const share = 1 / peers.length;
			const from = start + peers.indexOf(event) * share;
			const isUncertain = precision !== 'day';
			const isOpen = precision === 'approximate' && !end;
			const interval = (from: number, to = from) => ({ from, to, isUncertain, isOpen });
			if (isOpen) return [event, interval(from)];
			if (isUncertain) return [event, interval(from, endOf(end ?? date ?? '', start))];
			return [event, end ? interval(start, dayAfter(end)) : interval(from + share / 2)];
		}),
	);
}
