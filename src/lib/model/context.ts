/** The events that a reader needs beside the trade figures. */
import { about } from './about.ts';
import type { Row, Story } from './story.ts';
import type { Side } from './vocabulary.ts';

export type EventRow = Row<'events'>;

export interface Context {
	/** Meetings of a leader of the Soviet Union or Russia with one of North Korea that are dated to the day, by date. */
	meetings: EventRow[];
	/** The meeting that the site is about; also among `meetings`. */
	summit: EventRow;
	/** The last unbroken run of years with Security Council resolutions before the summit. */
	sanctions: { from: number; to: number; events: EventRow[] };
	/** The closing of North Korea's border. */
	border: EventRow;
}

export const yearOf = (event: EventRow): number => Number(event.date?.slice(0, 4));

/** Whose leaders meet in `meetings`. */
export const MEETING_SIDES: readonly Side[] = ['russia', 'dprk'];

/** Every row on meetings of a leader of the Soviet Union or Russia with one of North Korea, by date. */
export function toMeetings(story: Story): EventRow[] {
	const sideOf = new Map(story.actors.map((actor) => [actor.id, actor.side]));
	return story.events.filter(({ kind, actors }) => {
		const sides = actors.map((id) => sideOf.get(id));
		return kind === 'leaders-meeting' && MEETING_SIDES.every((side) => sides.includes(side));
	});
}

export function toContext(story: Story): Context {
	const summit = toSummit(story);
	return {
		meetings: toMeetings(story).filter(({ precision }) => precision === 'day'),
		summit,
		sanctions: toSanctions(story, yearOf(summit)),
		border: eventOf(story, about(story, 'closure', 'the trade figure')),
	};
}

/** The meeting that the story is about. */
export const toSummit = (story: Story): EventRow =>
	eventOf(story, about(story, 'summit', 'every figure of the meeting'));

function toSanctions(story: Story, before: number): Context['sanctions'] {
	const resolutions = story.events.filter((event) => event.kind === 'resolution' && yearOf(event) < before);
	const years = new Set(resolutions.map(yearOf));
	const to = Math.max(...years);
	let from = to;
	while (years.has(from - 1)) from -= 1;
	return { from, to, events: resolutions.filter((event) => yearOf(event) >= from) };
}

function eventOf(story: Story, id: string): EventRow {
	const event = story.events.find((candidate) => candidate.id === id);
	if (!event) throw new Error(`data/events.csv: no event "${id}", which the trade figure names`);
	return event;
}
