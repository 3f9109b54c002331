/** What an event's date means on a scale of days. */
import { group } from 'd3-array';
import { dayAfter, firstDay } from './days.ts';
import type { TimelineEvent } from './input.ts';

/** `lasted`: known days; `uncertain`: some time between two days. */
export type Sort = 'day' | 'lasted' | 'uncertain';

/** When it was, in days and their parts. */
export interface Moment {
	sort: Sort;
	from: number;
	to: number;
	/** Whether the source gives no end. */
	isOpen: boolean;
}

/**
 * The dated events' moments. What begins on the same day shares it out, in the order of the events; what ends on a day
 * ends where that day's first event stands, so that a wait for the summit ends at the summit.
 */
export function momentsOf(events: readonly TimelineEvent[]): Map<TimelineEvent, Moment> {
	const dated = events.filter(({ date }) => date !== null);
	const startOf = ({ date }: TimelineEvent) => firstDay(date ?? '');
	const byStart = group(dated, startOf);
	const exact = (day: number) => (byStart.get(day) ?? []).filter(({ precision }) => precision === 'day');
	return new Map(
		dated.map((event): [TimelineEvent, Moment] => {
			const { date_end: end, precision } = event;
			const start = startOf(event);
			const peers = byStart.get(start) ?? [event];
			const share = 1 / peers.length;
			const from = start + peers.indexOf(event) * share;
			if (precision === 'day') {
				if (end) return [event, { sort: 'lasted', from: start, to: dayAfter(end), isOpen: false }];
				return [event, { sort: 'day', from: from + share / 2, to: from + share / 2, isOpen: false }];
			}
			if (precision === 'approximate' && !end)
				return [event, { sort: 'uncertain', from, to: from, isOpen: true }];
			const last = end ?? event.date ?? '';
			const day = firstDay(last);
			const meets = last.length === 10 && exact(day).length > 0 && day > start;
			const to = meets ? day + 0.5 / (byStart.get(day)?.length ?? 1) : dayAfter(last);
			return [event, { sort: 'uncertain', from, to, isOpen: false }];
		}),
	);
}
