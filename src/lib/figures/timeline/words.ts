/** Every word inside the drawing. */
import { toDate, toDates } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { formatCites } from '#lib/model/cites.ts';
import { toIso } from './days.ts';
import type { TimelineEvent } from './input.ts';
import type { Part } from './scale.ts';

/** The date of an event; where it is not known to the day, in the source's words too. */
export function dateWords(
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

/** When, and by which lines. */
export const headWords = (event: TimelineEvent, locale: Locale): string =>
	m.timeline_head({ date: dateWords(event, locale), cites: formatCites(event.cites) }, { locale });

/** When, and what. */
export const sentenceWords = (event: TimelineEvent, locale: Locale): string =>
	m.timeline_sentence({ date: dateWords(event, locale), title: event.title }, { locale });

/** A part's period, in years only where it begins or ends with one, and what its ticks are. */
export function partWords({ from: first, to: after, unit }: Part, locale: Locale): string {
	const date = (day: number, isYear: boolean) => toIso(day).slice(0, isYear && unit !== 'day' ? 4 : 10);
	const isNewYear = (day: number) => toIso(day).endsWith('-01-01');
	const [from, to] = [date(first, isNewYear(first)), date(after - 1, isNewYear(after))];
	const period =
		from.length === to.length
			? toDates(from, to, locale)
			: m.dates_period({ from: toDate(from, locale), to: toDate(to, locale) }, { locale });
	return `${period} · ${m.timeline_tick({ unit }, { locale })}`;
}
