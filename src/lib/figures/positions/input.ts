/** What the table of positions draws: plain data from the story. */
import { about } from '#lib/model/about.ts';
import { toSummit } from '#lib/model/context.ts';
import { type ActorRow, holdersOf, type PositionRow } from '#lib/model/positions.ts';
import type { Story } from '#lib/model/story.ts';
import { type BriefTopic, toBriefTopics } from './brief/topics.ts';
import { arrange, type Holder, type Position, positionsOf, type Topic, voiceOf } from './voices.ts';

export interface PositionsInput {
	/** In the order in which they are drawn. */
	topics: readonly Topic[];
	/** Everyone who holds a position, in the data's order. */
	holders: readonly Holder[];
	/** How many documents the positions are taken from. */
	documents: number;
	/** The day of the summit, ISO. */
	date: string;
	/** What the left side, and what the right, is reported to call for: the headline says so in words of its own. */
	headline: readonly string[];
	brief: readonly BriefTopic[];
}

export function toPositionsInput(story: Story): PositionsInput {
	const headline = (['left_position', 'right_position'] as const).map((key) =>
		about(story, key, 'the headline of the positions'),
	);
	for (const id of headline)
		if (story.positions.find((position) => position.id === id)?.kind !== 'stated')
			throw new Error(`data/positions.csv: no stated position "${id}", which the headline reports`);

	const toPosition = (row: PositionRow): Position => {
		const { id, kind, short, statement, quote, cites } = row;
		const holders = holdersOf(story, row).map(toHolder);
		const isInHeadline = headline.includes(id);
		return { id, kind, short, statement, quote, cites, holders, voice: voiceOf(holders), isInHeadline };
	};
	const topics = story.topics.map(({ id, name }) => ({
		id,
		name,
		positions: story.positions.filter(({ topic }) => topic === id).map(toPosition),
	}));
	const positions = positionsOf(topics);
	const holderIds = new Set(positions.flatMap(({ holders }) => holders.map(({ id }) => id)));
	const sources = new Set(positions.flatMap(({ cites }) => cites.map(({ source }) => source)));
	return {
		topics: arrange(topics.filter((topic) => topic.positions.length > 0)),
		holders: story.actors.filter(({ id }) => holderIds.has(id)).map(toHolder),
		documents: [...sources].filter((id) => story.sourceById.get(id)?.kind === 'document').length,
		date: toSummit(story).date ?? '',
		headline: headline.map((id) => positions.find((position) => position.id === id)?.statement ?? ''),
		brief: toBriefTopics(story),
	};
}

const toHolder = ({ id, name, kind, side }: ActorRow): Holder => ({ id, name, kind, side });
