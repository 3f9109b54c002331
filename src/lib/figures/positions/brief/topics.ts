/** What the brief compares: on each topic a position of either side, and what both said together. */
import { groups, sort } from 'd3-array';
import { holdersOf, type PositionRow } from '#lib/model/positions.ts';
import type { Story } from '#lib/model/story.ts';
import { type Voice, voiceOf } from '../voices.ts';

/** From left to right. */
export const COLUMNS = ['dprk', 'both', 'russia'] as const satisfies readonly Voice[];
export type Column = (typeof COLUMNS)[number];

export interface BriefCell {
	/** The position's. */
	id: string;
	words: string;
}

export interface BriefTopic {
	name: string;
	/** At most one position a column; in the middle is nothing where no joint statement is reported. */
	cells: Partial<Record<Column, BriefCell>>;
}

/** Topics in the order of their ranks, those with a joint statement first. */
export function toBriefTopics(story: Story): BriefTopic[] {
	const topicById = new Map(story.topics.map((topic) => [topic.id, topic]));
	const ranked = sort(
		story.positions.filter(({ brief }) => brief !== null),
		({ brief }) => brief ?? 0,
	);
	const byTopic = groups(ranked, ({ topic }) => topicById.get(topic)?.brief ?? topic);
	const columnOf = (row: PositionRow) => voiceOf(holdersOf(story, row));
	const topics = byTopic.map(([id, positions]): BriefTopic => {
		const cells = COLUMNS.flatMap((column) => {
			const first = positions.find((position) => columnOf(position) === column);
			return first ? [[column, { id: first.id, words: first.brief_words ?? first.short }] as const] : [];
		});
		return { name: topicById.get(id)?.name ?? id, cells: Object.fromEntries(cells) };
	});
	return sort(topics, ({ cells }) => !cells.both);
}
