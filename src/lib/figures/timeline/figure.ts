import { define } from '#lib/drawing/figure.ts';
import { toDate } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import Drawing from './Drawing.svelte';
import { yearsBetween } from './days.ts';
import { type TimelineInput, toTimelineInput } from './input.ts';
import { layoutTimeline } from './layout.ts';
import { timelineTable } from './table.ts';

export const timeline = define({
	id: 'timeline',
	input: toTimelineInput,
	words(input, locale) {
		const o = { locale };
		const { before, summit, after, first, last } = meetingsAround(input);
		const gap = yearsBetween(before.at(-1) ?? summit, summit);
		return {
			title: m.timeline_title({ years: gap, after: after.length }, o),
			subtitle: m.timeline_subtitle({ last: last.slice(0, 4) }, o),
			description: m.timeline_description(
				{
					count: input.events.length,
					told: input.events.filter(({ scope }) => scope === 'documents').length,
					first: first.slice(0, 4),
					before: before.length,
					previous: toDate(before.at(-1) ?? summit, locale),
					summit: toDate(summit, locale),
					after: after.length,
				},
				o,
			),
		};
	},
	table: timelineTable,
	layout: layoutTimeline,
	Drawing,
});

/** The dates of each meeting of the two states' leaders; rows that sum up several are left out. */
function meetingsAround({ events, summit: id }: TimelineInput) {
	const summit = events.find((event) => event.id === id)?.date;
	const dates = events.flatMap(({ date }) => date ?? []);
	if (!summit) throw new Error(`data/events.csv: no date of "${id}", which the headline rests on`);
	const meetings = events.flatMap(({ isMeeting, precision, date }) =>
		isMeeting && precision !== 'approximate' ? (date ?? []) : [],
	);
	return {
		summit,
		before: meetings.filter((date) => date < summit),
		after: meetings.filter((date) => date > summit),
		first: dates[0] ?? summit,
		last: dates.at(-1) ?? summit,
	};
}
