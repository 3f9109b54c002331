import { toDate, toDates } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { type Cite, formatCite, formatCites } from '#lib/model/cites.ts';
import type { EventKind, Scope } from '#lib/model/vocabulary.ts';
import { toIso } from './days.ts';
import type { TimelineEvent } from './input.ts';
import type { Part, Unit } from './scale.ts';

/** Every word inside the drawing, for one locale. */
export function timelineWords(locale: Locale) {
	const o = { locale };
	const date = (event: TimelineEvent) => dateWords(event, locale);
	return {
		date,
		/** When, and by which lines: no line is named twice. */
		head(event: TimelineEvent) {
			const when = date(event);
			const cites = event.cites.filter((cite: Cite) => !when.includes(formatCite(cite)));
			return cites.length > 0 ? m.timeline_head({ date: when, cites: formatCites(cites) }, o) : when;
		},
		sentence: (event: TimelineEvent) => m.timeline_sentence({ date: date(event), title: event.title }, o),
		side: (scope: Scope) => (scope === 'documents' ? m.timeline_documents({}, o) : m.timeline_beyond({}, o)),
		scope: (scope: Scope) =>
			scope === 'documents' ? m.timeline_key_documents({}, o) : m.timeline_key_beyond({}, o),
		part: ({ from, to, unit }: Part) => ({
			period: unit === 'day' ? toDates(toIso(from), toIso(to - 1), locale) : period(from, to, locale),
			tick: tickWord(unit, locale),
		}),
		meeting: () => m.timeline_key_meeting({}, o),
		uncertain: () => m.timeline_key_uncertain({}, o),
		open: () => m.timeline_key_open({}, o),
	};
}
export type TimelineWords = ReturnType<typeof timelineWords>;

/** The date of an event; where it is not known to the day, in the source's words too. */
function dateWords(
	{ date, date_end: end, date_stated: stated, precision }: TimelineEvent,
	locale: Locale,
): string {
	const o = { locale };
	if (date === null) return stated ?? '';
	if (precision !== 'day' && stated?.includes(date.slice(0, 4))) return stated;
	const isWithin = end?.startsWith(date) ?? true;
	const known = end && !isWithin ? toDates(date, end, locale, 'short') : toDate(date, locale, 'short');
	const when = precision === 'approximate' && !end ? m.timeline_since({ date: known }, o) : known;
	return precision !== 'day' && stated ? m.timeline_stated({ date: when, stated }, o) : when;
}

/** From the first day to the one before the last; years only, where they begin or end with one. */
function period(first: number, after: number, locale: Locale): string {
	const isNewYear = (day: number) => toIso(day).endsWith('-01-01');
	const date = (day: number, isYear: boolean) => toIso(day).slice(0, isYear ? 4 : 10);
	const [from, to] = [date(first, isNewYear(first)), date(after - 1, isNewYear(after))];
	if (from.length === to.length) return toDates(from, to, locale);
	return m.dates_period({ from: toDate(from, locale), to: toDate(to, locale) }, { locale });
}

const tickWord = (unit: Unit, locale: Locale): string =>
	({
		decade: () => m.timeline_tick_decade({}, { locale }),
		year: () => m.timeline_tick_year({}, { locale }),
		month: () => m.timeline_tick_month({}, { locale }),
		day: () => m.timeline_tick_day({}, { locale }),
	})[unit]();

/** Who tells of an event, in a word or two. */
export const scopeWord = (scope: Scope, locale: Locale): string =>
	scope === 'documents' ? m.scope_documents({}, { locale }) : m.scope_beyond({}, { locale });

/** What sort of event it is, in a word or two. */
export function eventKindWord(kind: EventKind, locale: Locale): string {
	const o = { locale };
	return {
		'leaders-meeting': () => m.event_leaders_meeting({}, o),
		resolution: () => m.event_resolution({}, o),
		talks: () => m.event_talks({}, o),
		relations: () => m.event_relations({}, o),
		power: () => m.event_power({}, o),
		trade: () => m.event_trade({}, o),
		sanctions: () => m.event_sanctions({}, o),
		travel: () => m.event_travel({}, o),
		announcement: () => m.event_announcement({}, o),
		context: () => m.event_context({}, o),
	}[kind]();
}
