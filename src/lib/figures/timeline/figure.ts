import { define } from '#lib/drawing/define.ts';
import { drawnBy } from '#lib/drawing/figure.ts';
import { toDate } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import BriefDrawing from './brief/Drawing.svelte';
import { layoutBrief } from './brief/layout.ts';
import { layoutSmall } from './brief/small.ts';
import { briefWords, findingWords, smallWords } from './brief/words.ts';
import Drawing from './Drawing.svelte';
import { toTimelineInput } from './input.ts';
import { layoutTimeline } from './layout.ts';
import { timelineTable } from './table.ts';

export const timeline = define({
	id: 'timeline',
	needs: { keys: ['summit', 'left', 'right'], tables: ['events'] },
	input: toTimelineInput,
	words(input, locale) {
		const { events, summit } = input;
		const o = { locale };
		const dates = events.flatMap(({ date }) => date ?? []);
		// Each meeting of the two states' leaders; rows that sum up several are left out.
		const meetings = events.flatMap(({ isMeeting, precision, date }) =>
			isMeeting && precision !== 'approximate' ? (date ?? []) : [],
		);
		const before = meetings.filter((date) => date < summit);
		const after = meetings.filter((date) => date > summit).length;
		const [first = summit, last = summit] = [dates[0], dates.at(-1)];
		const previous = before.at(-1) ?? summit;
		return {
			title: findingWords(input, locale),
			subtitle: m.timeline_subtitle({ last: last.slice(0, 4) }, o),
			description: m.timeline_description(
				{
					count: events.length,
					told: events.filter(({ scope }) => scope === 'documents').length,
					first: first.slice(0, 4),
					before: before.length,
					previous: toDate(previous, locale),
					summit: toDate(summit, locale),
					after,
				},
				o,
			),
		};
	},
	table: timelineTable,
	layout: layoutTimeline,
	Drawing,
	brief: { words: briefWords, draw: drawnBy(layoutBrief, BriefDrawing) },
	small: { words: smallWords, draw: drawnBy(layoutSmall, BriefDrawing) },
});
