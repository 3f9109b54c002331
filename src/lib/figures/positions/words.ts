import { toList } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { positionKindWord, positionSaying } from '#lib/drawing/words.ts';
import type { PositionKind } from '#lib/model/vocabulary.ts';
import type { Holder, Position } from './voices.ts';

export const namesOf = (holders: readonly Holder[], locale: Locale): string =>
	toList(
		holders.map(({ name }) => name),
		locale,
	);

/** Every word inside the drawing that is not in the data, for one locale. */
export function positionsWords(locale: Locale) {
	const o = { locale };
	return {
		names: (holders: readonly Holder[]) => namesOf(holders, locale),
		both: () => m.positions_both({}, o),
		others: () => m.positions_others({}, o),
		key: (kind: PositionKind, count: number) =>
			m.positions_key({ kind: positionKindWord(kind, locale), count }, o),
		mark: (topic: string, position: Position) =>
			m.positions_mark(
				{
					names: namesOf(position.holders, locale),
					topic,
					saying: positionSaying(position, locale),
					kind: positionKindWord(position.kind, locale),
				},
				o,
			),
	};
}
export type PositionsWords = ReturnType<typeof positionsWords>;
