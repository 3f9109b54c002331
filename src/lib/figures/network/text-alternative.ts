import { type Locale, m } from '#lib/drawing/message.ts';
import type { TextAlternativePart } from '#lib/drawing/text-alternative.ts';
import type { NetworkInput } from './input.ts';
import { positionSentence, relationSentence } from './words.ts';

/** By actor: who it is, then each tie that goes out from it and each position that it holds, alone or first. */
export const networkTextAlternative = (input: NetworkInput, locale: Locale): TextAlternativePart[] =>
	input.actors.map((actor) => ({
		heading: actor.name,
		sentences: [
			{ ...actor, text: m.saying_actor({ name: actor.name, role: actor.role }, { locale }) },
			...input.relations
				.filter(({ from }) => from === actor.id)
				.map((relation) => ({ ...relation, text: relationSentence(relation, input, locale) })),
			...input.positions
				.filter((position) => position.actor === actor.id)
				.map((position) => ({ ...position, text: positionSentence(position, locale) })),
		].map(({ id, text, cites }) => ({ id, text, cites })),
	}));
