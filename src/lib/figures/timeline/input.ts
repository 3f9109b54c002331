/** What the timeline draws: every event of the story, as plain data. */
import { type EventRow, toContext, toMeetings } from '#lib/model/context.ts';
import type { Story } from '#lib/model/story.ts';

export interface TimelineEvent
	extends Pick<
		EventRow,
		'id' | 'date' | 'date_end' | 'precision' | 'date_stated' | 'title' | 'kind' | 'scope' | 'cites' | 'note'
	> {
	/** In words; empty where no place is stated. */
	place: string;
	/** Whether leaders of Russia, or the Soviet Union, and North Korea meet. */
	isMeeting: boolean;
}

export interface TimelineInput {
	/** By date, those without one first. */
	events: readonly TimelineEvent[];
	/** The id of the emphasised one. */
	summit: string;
}

export function toTimelineInput(story: Story): TimelineInput {
	const meetings = new Set(toMeetings(story));
	const places = new Map(story.places.map(({ id, name }) => [id, name]));
	return {
		events: story.events.map((event) => ({
			id: event.id,
			date: event.date,
			date_end: event.date_end,
			precision: event.precision,
			date_stated: event.date_stated,
			title: event.title,
			kind: event.kind,
			scope: event.scope,
			cites: event.cites,
			note: event.note,
			place: places.get(event.place ?? '') ?? '',
			isMeeting: meetings.has(event),
		})),
		summit: toContext(story).summit.id,
	};
}
