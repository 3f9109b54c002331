import { toCapital, toDate, toList, toUsd, toUsdLong } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { positionKindWord, positionSaying } from '#lib/drawing/words.ts';
import type { ActorRow, PositionRow } from '#lib/model/positions.ts';
import type { RelationKind } from '#lib/model/vocabulary.ts';
import type { NetworkInput, RelationRow } from './input.ts';
import type { SectionName, Tie } from './structure.ts';

/** Every word inside the drawing, for one locale. */
export function networkWords(locale: Locale) {
	const o = { locale };
	/** A tie in one to three words. Who leads a state today stands above it, without words: those with words did so once. */
	const kindWord = (kind: RelationKind) =>
		kind === 'leads' ? m.network_led({}, o) : relationKindWord(kind, locale);
	return {
		name: ({ name }: ActorRow) => name,
		role: ({ role }: ActorRow) => role,
		/** A position in few words; names its holders where that is not plain. */
		position: ({ topic: id, short }: PositionRow, { topics }: NetworkInput, holders = '') => {
			const topic = topics[id] ?? id;
			return holders
				? m.network_position_of({ topic, holders, short }, o)
				: m.network_position({ topic, short }, o);
		},
		/** A tie in few words: how often, how much. */
		brief: ({ line, dots }: Tie, { weights }: NetworkInput) => {
			const weight = weights[line.id];
			if (weight !== undefined) return m.network_trade({ sum: toUsd(weight, locale, 3) }, o);
			const count = [line, ...dots].filter(({ date }) => date !== null).length;
			return line.kind === 'met' && count > 1 ? m.network_met({ count }, o) : kindWord(line.kind);
		},
		kind: kindWord,
		/** A tie at length. */
		tie: ({ line, dots }: Tie) => {
			if (line.kind !== 'met') return line.label;
			const dates = [line, ...dots].flatMap(({ date }) => date ?? []).sort();
			const [first, last] = [dates[0], dates.at(-1)];
			if (dates.length < 2)
				return m.network_met_once({ date: first ? toDate(first, locale) : line.label }, o);
			const [from = '', to = ''] = [first?.slice(0, 4), last?.slice(0, 4)];
			return from === to
				? m.network_met_in({ count: dates.length, year: from }, o)
				: m.network_met_from({ count: dates.length, from, to }, o);
		},
		/** A tie to someone who stands elsewhere. */
		toward: (name: string, tie: string) => m.network_toward({ name, tie: toCapital(tie, locale) }, o),
		meeting: ({ label, date }: RelationRow) =>
			// A date stays in one line.
			date ? m.network_meeting({ label, date: toDate(date, locale).replaceAll(' ', '\u00a0') }, o) : label,
		holders: (names: readonly string[]) => toList(names, locale),
		saidOfActor: ({ name, role }: ActorRow) => m.saying_actor({ name, role }, o),
		saidOfRelation: (relation: RelationRow, input: NetworkInput) => relationSentence(relation, input, locale),
		saidOfPosition: (position: PositionRow) => positionSentence(position, locale),
		date: (date: string) => toDate(date, locale),
		both: () => m.network_both({}, o),
		section: (name: SectionName) =>
			({
				others: () => m.network_others({}, o),
				sides: () => m.network_sides({}, o),
				commentators: () => m.network_commentators({}, o),
			})[name](),
		positionKind: (kind: PositionRow['kind']) => positionKindWord(kind, locale),
		leads: () => m.network_key_leads({}, o),
		dot: () => m.network_key_dot({}, o),
		square: (sums: readonly number[]) =>
			m.network_key_square({ sums: sums.map((sum) => toUsdLong(sum, locale)).join('\u00a0:\u00a0') }, o),
	};
}
export type NetworkWords = ReturnType<typeof networkWords>;

/** What ties two actors, in one to three words. */
export function relationKindWord(kind: RelationKind, locale: Locale): string {
	const o = { locale };
	return {
		met: () => m.relation_met({}, o),
		predecessor: () => m.relation_predecessor({}, o),
		father: () => m.relation_father({}, o),
		grandfather: () => m.relation_grandfather({}, o),
		leads: () => m.relation_leads({}, o),
		'trades-with': () => m.relation_trades_with({}, o),
		'asks-to-relay': () => m.relation_asks_to_relay({}, o),
		'relays-to': () => m.relation_relays_to({}, o),
		sanctions: () => m.relation_sanctions({}, o),
		ally: () => m.relation_ally({}, o),
		'veto-power': () => m.relation_veto_power({}, o),
		'takes-part': () => m.relation_takes_part({}, o),
		'names-as-guarantor': () => m.relation_names_as_guarantor({}, o),
		'comments-on': () => m.relation_comments_on({}, o),
	}[kind]();
}

/** A relation as a sentence. */
export function relationSentence(
	{ from, to, kind, label }: RelationRow,
	{ actors }: NetworkInput,
	locale: Locale,
): string {
	const o = { locale };
	const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
	const words = { from: nameOf(from), to: nameOf(to), label };
	return {
		met: () => m.said_met(words, o),
		predecessor: () => m.said_predecessor(words, o),
		father: () => m.said_father(words, o),
		grandfather: () => m.said_grandfather(words, o),
		leads: () => m.said_leads(words, o),
		'trades-with': () => m.said_trades_with(words, o),
		'asks-to-relay': () => m.said_asks_to_relay(words, o),
		'relays-to': () => m.said_relays_to(words, o),
		sanctions: () => m.said_sanctions(words, o),
		ally: () => m.said_ally(words, o),
		'veto-power': () => m.said_veto_power(words, o),
		'takes-part': () => m.said_takes_part(words, o),
		'names-as-guarantor': () => m.said_names_as_guarantor(words, o),
		'comments-on': () => m.said_comments_on(words, o),
	}[kind]();
}

/** A position as a sentence, with the speaker's own words where they are kept, and whose word it is. */
export function positionSentence(position: PositionRow, locale: Locale): string {
	return m.said_position(
		{ said: positionSaying(position, locale), kind: positionKindWord(position.kind, locale) },
		{ locale },
	);
}
