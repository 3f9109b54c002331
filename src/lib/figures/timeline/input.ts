/** What the timeline draws: every event of the story, as plain data. */
import type { Row } from '#lib/drawing/table.ts';
import { type EventRow, toMeetings, toSummit } from '#lib/model/context.ts';
import type { Story } from '#lib/model/story.ts';

export interface TimelineEvent
	extends Pick<Row, 'id' | 'status' | 'cites'>,
		Pick<EventRow, 'date' | 'date_end' | 'precision' | 'date_stated' | 'title' | 'kind' | 'scope' | 'note'> {
	/** In words; empty where no place is stated. */
	place: string;
	/** Whether leaders of Russia, or the Soviet Union, and North Korea meet. */
	isMeeting: boolean;
	/** Whether it is the meeting that the site is about. */
	isSummit: boolean;
}

export interface TimelineInput {
	/** By date, those without one first. */
	events: readonly TimelineEvent[];
	/** The summit's day. */
	summit: string;
}

export function toTimelineInput(story: Story): TimelineInput {
	const summit = toSummit(story);
	if (!summit.date)
		throw new Error(`data/events.csv: no date of "${summit.id}", which the headline rests on`);
	const meetings = new Set(toMeetings(story));
	const places = new Map(story.places.map(({ id, name }) => [id, name]));
	return {
		events: story.events.map((event) => {
			const { at: _, actors: __, ...row } = event;
			const place = places.get(event.place ?? '') ?? '';
			const isMeeting = meetings.has(event);
			return { ...row, status: 'reported', place, isMeeting, isSummit: event.id === summit.id };
		}),
		summit: summit.date,
	};
}
