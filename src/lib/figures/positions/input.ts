/** What the table of positions draws: plain data from the story. */
import { toContext } from '#lib/model/context.ts';
import { holdersOf } from '#lib/model/positions.ts';
import type { Story } from '#lib/model/story.ts';
import { arrange, type Holder, type Position, type Topic, voiceOf } from './voices.ts';

export interface PositionsInput {
	/** In the order in which they are drawn. */
	topics: readonly Topic[];
	/** Everyone who holds a position, in the data's order. */
	holders: readonly Holder[];
	/** How many documents the positions are taken from. */
	documents: number;
	/** The day of the summit, ISO. */
	date: string;
}

/** What Kim, and what Putin, is reported to call for: the headline says so in words of its own. */
export const HEADLINE = ['kim-sanctions', 'putin-security-guarantees'] as const;

export function toPositionsInput(story: Story): PositionsInput {
	for (const id of HEADLINE)
		if (story.positions.find((position) => position.id === id)?.kind !== 'stated')
			throw new Error(`data/positions.csv: no stated position "${id}", which the headline reports`);

	const positionsOn = (topic: string): Position[] =>
		story.positions
			.filter((row) => row.topic === topic)
			.map((row) => {
				const { id, kind, short, statement, quote, cites } = row;
				const holders = holdersOf(story, row).map(
					({ id, name, kind, side }): Holder => ({ id, name, kind, side }),
				);
				const isInHeadline = HEADLINE.some((headline) => headline === id);
				return { id, kind, short, statement, quote, cites, holders, voice: voiceOf(holders), isInHeadline };
			});
	const topics = arrange(
		story.topics
			.map(({ id, name }) => ({ id, name, positions: positionsOn(id) }))
			.filter(({ positions }) => positions.length > 0),
	);
	const positions = topics.flatMap((topic) => topic.positions);
	const holding = new Map(positions.flatMap(({ holders }) => holders).map((holder) => [holder.id, holder]));
	return {
		topics,
		holders: story.actors.flatMap(({ id }) => holding.get(id) ?? []),
		documents: new Set(
			positions
				.flatMap(({ cites }) => cites.map(({ source }) => source))
				.filter((id) => story.sourceById.get(id)?.kind === 'document'),
		).size,
		date: toContext(story).summit.date ?? '',
	};
}
