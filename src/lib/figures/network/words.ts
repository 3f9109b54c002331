import { type Locale, m } from '#lib/drawing/message.ts';
import { positionSaying } from '#lib/drawing/words.ts';
import type { NetworkInput } from './input.ts';

/** Every row of the table as a sentence, by its id: a position with the speaker's own words where they are kept. */
export function sentencesOf(
	{ actors, relations, positions }: NetworkInput,
	locale: Locale,
): ReadonlyMap<string, string> {
	const o = { locale };
	const names = new Map(actors.map(({ id, name }) => [id, name]));
	const nameOf = (id: string) => names.get(id) ?? id;
	return new Map([
		...actors.map(({ id, name, role }) => [id, m.saying_actor({ name, role }, o)] as const),
		...relations.map(({ id, kind, from, to, label }) => {
			const words = { kind, from: nameOf(from), to: nameOf(to), label };
			return [id, m.said_relation(words, o)] as const;
		}),
		...positions.map((position) => {
			const kind = m.position_kind(position, o);
			return [position.id, m.said_position({ said: positionSaying(position, locale), kind }, o)] as const;
		}),
	]);
}
