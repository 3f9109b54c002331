import { groups, sort } from 'd3-array';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { TextAlternativePart } from '#lib/drawing/text-alternative.ts';
import { positionSaying } from '#lib/drawing/words.ts';
import type { PositionsInput } from './input.ts';
import { namesOf, type Position, positionsOf } from './voices.ts';

/** Every position in a sentence: a part for each actor, after it one for those with whom the actor holds some. */
export function positionsTextAlternative(
	{ topics, holders }: PositionsInput,
	locale: Locale,
): TextAlternativePart[] {
	const holderAt = (i: number) => (position: Position) =>
		holders.findIndex(({ id }) => id === position.holders[i]?.id);
	const sorted = sort(positionsOf(topics), holderAt(0), holderAt(1));
	return groups(sorted, (position) => namesOf(position.holders, locale)).map(([heading, positions]) => ({
		heading,
		sentences: positions.map((position) => {
			const kind = m.position_kind(position, { locale });
			const words = { topic: position.topic, saying: positionSaying(position, locale), kind };
			return { id: position.id, text: m.positions_sentence(words, { locale }), cites: position.cites };
		}),
	}));
}
