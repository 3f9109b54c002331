import type { Locale } from '#lib/drawing/message.ts';
import type { TextAlternativePart } from '#lib/drawing/text-alternative.ts';
import type { NetworkInput } from './input.ts';
import { sentencesOf } from './words.ts';

/** By actor: who it is, then each edge that goes out from it and each position that it holds, alone or first. */
export function networkTextAlternative(input: NetworkInput, locale: Locale): TextAlternativePart[] {
	const sentences = sentencesOf(input, locale);
	return input.actors.map((actor) => ({
		heading: actor.name,
		sentences: [
			actor,
			...input.relations.filter(({ from }) => from === actor.id),
			...input.positions.filter((position) => position.actor === actor.id),
		].map(({ id, cites }) => ({ id, text: sentences.get(id) ?? '', cites })),
	}));
}
