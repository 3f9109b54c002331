/** What a view of the network asks for, in words. */
import { type Locale, m } from '#lib/drawing/message.ts';
import { isOneOf, POSITION_KINDS } from '#lib/model/vocabulary.ts';
import type { NetworkInput } from '../input.ts';
import type { NetworkView } from './view.ts';

export const kindWord = (kind: Exclude<NetworkView['tie'], ''>, locale: Locale): string =>
	isOneOf(POSITION_KINDS, kind)
		? m.position_kind({ kind }, { locale })
		: m.relation_kind({ kind }, { locale });

/** One entry a choice; none where all is shown. */
export const filterWords = (
	{ topics, actors }: NetworkInput,
	{ topic, tie, document, actor, steps }: NetworkView,
	locale: Locale,
): string[] => {
	const o = { locale };
	const name = actors.find(({ id }) => id === actor)?.name ?? actor;
	return [
		topic && (topics[topic] ?? topic),
		tie && kindWord(tie, locale),
		document && `${m.explore_document({}, o)} ${document}`,
		actor && `${name}, ${m.explore_steps_word({ steps }, o)}`,
	].filter(Boolean);
};

export const countsOf = (input: NetworkInput, kept: NetworkInput) => ({
	ties: kept.relations.length,
	allTies: input.relations.length,
	positions: kept.positions.length,
	allPositions: input.positions.length,
});
