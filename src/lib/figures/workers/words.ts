import { toDate, toEnumeration, toNumber, toPercent } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Count, Fall, Group } from './input.ts';

/** Every word inside the drawing, for one locale. */
export function workersWords(locale: Locale) {
	const o = { locale };
	const count = (value: number) => toNumber(value, locale, 0);
	/** No more exact than the date is: `2024`, `January 2018`. */
	const date = (iso: string | null, month?: 'long' | 'short') =>
		iso === null ? m.workers_undated({}, o) : toDate(iso, locale, month);
	/** Beside a count; that one has no date is what the heading above it says. */
	const shortDate = (iso: string | null, month: 'long' | 'short') => (iso === null ? '' : date(iso, month));
	const percent = ({ share }: Fall) => toPercent(share, locale, 0);
	return {
		count,
		date,
		shortDate,
		percent,
		title: (fall: Fall) =>
			m.workers_title(
				{ change: fall.change, percent: percent(fall), year: fall.year, to: count(fall.to.count) },
				o,
			),
		group: (group: Group) => m.workers_group({ group }, o),
		claim: (claim: Count) => m.workers_claim({ count: count(claim.count), by: claim.by }, o),
		fall: (fall: Fall) => m.workers_fall({ change: fall.change, percent: percent(fall) }, o),
		fallWords: (fall: Fall) => m.workers_fall_words({ change: fall.change, percent: percent(fall) }, o),
		fallCounts: (fall: Fall) =>
			m.workers_fall_counts({ change: fall.change, short: fall.from.short, percent: percent(fall) }, o),
		/** What the brief's numbers count. */
		subject: m.workers_brief_subject({}, o),
		within: (year: string) => m.workers_brief_within({ year }, o),
		/** What the document's number counts. */
		claimed: m.workers_brief_claim({}, o),
		besides: ({ short, by }: Count) => toEnumeration([short, by], locale),
		mark: (row: Count) =>
			m.workers_mark(
				{
					date: date(row.date),
					count: count(row.count),
					counts: row.counts,
					status: m.status(row, o),
					by: row.by,
				},
				o,
			),
	};
}
export type WorkersWords = ReturnType<typeof workersWords>;
