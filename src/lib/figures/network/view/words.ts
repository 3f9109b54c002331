/** What a view of the network asks for, in words. */

import { type Locale, m } from '#lib/drawing/message.ts';
import { positionKindWord } from '#lib/drawing/words.ts';
import { isOneOf, POSITION_KINDS } from '#lib/model/vocabulary.ts';
import type { NetworkInput } from '../input.ts';
import { relationKindWord } from '../words.ts';
import type { NetworkView } from './view.ts';

export const actorName = (input: NetworkInput, id: string): string | undefined =>
	input.actors.find((actor) => actor.id === id)?.name;

export const tieWord = (kind: Exclude<NetworkView['tie'], ''>, locale: Locale): string =>
	isOneOf(POSITION_KINDS, kind) ? positionKindWord(kind, locale) : relationKindWord(kind, locale);

export const stepsWord = (steps: NetworkView['steps'], locale: Locale): string =>
	steps === '1' ? m.explore_steps_1({}, { locale }) : m.explore_steps_2({}, { locale });

/** One entry a choice; none where all is shown. */
export const filterWords = (
	input: NetworkInput,
	{ topic, tie, document, actor, steps }: NetworkView,
	locale: Locale,
): string[] =>
	[
		topic && (input.topics[topic] ?? topic),
		tie && tieWord(tie, locale),
		document && `${m.explore_document({}, { locale })} ${document}`,
		actor && `${actorName(input, actor) ?? actor}, ${stepsWord(steps, locale)}`,
	].filter(Boolean);

export const countsOf = (input: NetworkInput, kept: NetworkInput) => ({
	ties: kept.relations.length,
	allTies: input.relations.length,
	positions: kept.positions.length,
	allPositions: input.positions.length,
});
