import { type Locale, m } from '#lib/drawing/message.ts';
import type { TextAlternativePart } from '#lib/drawing/text-alternative.ts';
import { positionKindWord, positionSaying } from '#lib/drawing/words.ts';
import type { PositionsInput } from './input.ts';
import { namesOf } from './words.ts';

/** Every position in a sentence: a part for each actor, after it one for those with whom the actor holds some. */
export function positionsSentences(
	{ topics, holders }: PositionsInput,
	locale: Locale,
): TextAlternativePart[] {
	const all = topics.flatMap(({ name, positions }) => positions.map((position) => ({ name, position })));
	const groups = holders.flatMap((actor) => [[actor], ...holders.map((other) => [actor, other])]);
	return groups.flatMap((group): TextAlternativePart[] => {
		const key = idsOf(group);
		const held = all.filter(({ position }) => idsOf(position.holders) === key);
		if (held.length === 0) return [];
		const sentences = held.map(({ name, position }) => ({
			id: position.id,
			text: m.positions_sentence(
				{
					topic: name,
					saying: positionSaying(position, locale),
					kind: positionKindWord(position.kind, locale),
				},
				{ locale },
			),
			cites: position.cites,
		}));
		return [{ heading: namesOf(group, locale), sentences }];
	});
}

const idsOf = (holders: readonly { id: string }[]): string => holders.map(({ id }) => id).join(' ');
