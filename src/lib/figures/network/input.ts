/** What the network draws: plain data from the story. */
import { about } from '#lib/model/about.ts';
import type { ActorRow, PositionRow } from '#lib/model/positions.ts';
import type { Row, Story } from '#lib/model/story.ts';
import { toPrintedPair } from '#lib/model/trade.ts';

export type RelationRow = Row<'relations'>;

export interface NetworkInput {
	/** The two who face each other, and the relation by which they do: ids of actors, and of a relation. */
	principals: { left: string; right: string; meeting: string };
	actors: readonly ActorRow[];
	relations: readonly RelationRow[];
	positions: readonly PositionRow[];
	/** A topic's name by its id. */
	topics: Readonly<Record<string, string>>;
	/** What two actors trade, US$ million, by the relation's id; none for two or a year of which there is no such figure. */
	weights: Readonly<Record<string, number>>;
}

export function toNetworkInput(story: Story): NetworkInput {
	const idOf = (key: 'left' | 'right' | 'meeting') => about(story, key, 'the network');
	const sideOf = new Map(story.actors.map(({ id, side }) => [id, side]));
	const trades = story.relations.filter(({ kind }) => kind === 'trades-with');
	const pair = trades.length > 0 ? toPrintedPair(story) : undefined;
	const weightOf = ({ from, to, date }: RelationRow): number | undefined => {
		const sides = [sideOf.get(from), sideOf.get(to)];
		if (!sides.includes('dprk') || !pair || date?.slice(0, 4) !== String(pair.year)) return undefined;
		const partner = (['china', 'russia'] as const).find((side) => sides.includes(side));
		return partner && pair[partner].value_usd_million;
	};
	return {
		principals: { left: idOf('left'), right: idOf('right'), meeting: idOf('meeting') },
		actors: story.actors,
		relations: story.relations,
		positions: story.positions,
		topics: Object.fromEntries(story.topics.map(({ id, name }) => [id, name])),
		weights: Object.fromEntries(
			trades.flatMap((relation) => {
				const weight = weightOf(relation);
				return weight === undefined ? [] : [[relation.id, weight]];
			}),
		),
	};
}
