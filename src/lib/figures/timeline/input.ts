/** What the timeline draws: every event of the story, as plain data. */
import { group, sort } from 'd3-array';
import type { Row } from '#lib/drawing/table.ts';
import { about } from '#lib/model/about.ts';
import { type EventRow, toMeetings, toSummit } from '#lib/model/context.ts';
import type { Row as DataRow, Story } from '#lib/model/story.ts';
import { type Subjects, stateOf, subjectsOf } from '#lib/model/subjects.ts';
import type { Side } from '#lib/model/vocabulary.ts';

export interface TimelineEvent
	extends Pick<Row, 'id' | 'status' | 'cites'>,
		Pick<
			EventRow,
			'date' | 'date_end' | 'precision' | 'date_stated' | 'title' | 'kind' | 'scope' | 'note' | 'brief'
		> {
	/** In words; empty where no place is stated. */
	place: string;
	/** Whether leaders of Russia, or the Soviet Union, and North Korea meet. */
	isMeeting: boolean;
	/** Whether it is the meeting that the site is about. */
	isSummit: boolean;
	subjects: Subjects;
}

/** The dated meetings of the leader on the left with one other, or with all whom he met once. */
export interface Lane {
	/** The other's id, name, state and side; left out for those met once. */
	leader?: { id: string; name: string; state: string; side: Side };
	/** Ids of events, by date. */
	events: readonly string[];
	/** How many of them were before the summit. */
	before: number;
	/** Whether it is of the leader on the right, whom the summit is with. */
	isSummit: boolean;
}

export interface TimelineInput {
	/** By date, those without one first. */
	events: readonly TimelineEvent[];
	/** The summit's day. */
	summit: string;
	/** Those met most before the summit first; then the leader on the right; then those met once. */
	lanes: readonly Lane[];
}

export function toTimelineInput(story: Story): TimelineInput {
	const summit = toSummit(story);
	if (!summit.date)
		throw new Error(`data/events.csv: no date of "${summit.id}", which the headline rests on`);
	const meetings = new Set(toMeetings(story));
	const places = new Map(story.places.map(({ id, name }) => [id, name]));
	return {
		events: story.events.map((event) => {
			const { at: _, actors, ...row } = event;
			const place = places.get(event.place ?? '') ?? '';
			const isMeeting = meetings.has(event);
			const subjects = subjectsOf(
				story.actors.filter(({ id }) => actors.includes(id)).map(({ side }) => side),
				event.date,
				event.date_end,
			);
			return { ...row, status: 'reported', place, isMeeting, isSummit: event.id === summit.id, subjects };
		}),
		summit: summit.date,
		lanes: toLanes(story, summit.date),
	};
}

function toLanes(story: Story, summit: string): Lane[] {
	const left = about(story, 'left', 'the timeline');
	const right = about(story, 'right', 'the timeline');
	const meetings = story.events.filter(
		({ kind, precision, actors }) =>
			kind === 'leaders-meeting' && precision === 'day' && actors.includes(left),
	);
	const byOther = group(meetings, ({ actors }) => actors.find((id) => id !== left));
	const laneOf = (events: readonly EventRow[], leader?: DataRow<'actors'>): Lane => ({
		...(leader && { leader: { ...pick(leader), state: stateOf(story, leader.side)?.name ?? '' } }),
		events: events.map(({ id }) => id),
		before: events.filter(({ date }) => (date ?? '') < summit).length,
		isSummit: leader?.id === right,
	});
	const own = [...byOther].flatMap(([id, events]) => {
		const leader = story.actors.find((actor) => actor.id === id);
		return leader && (id === right || events.length > 1) ? [laneOf(events, leader)] : [];
	});
	const drawn = new Set(own.flatMap(({ events }) => events));
	const others = meetings.filter(({ id }) => !drawn.has(id));
	return [
		...sort(own, (lane) => (lane.isSummit ? Infinity : -lane.before)),
		...(others.length > 0 ? [laneOf(others)] : []),
	];
}

const pick = ({ id, name, side }: DataRow<'actors'>) => ({ id, name, side });
