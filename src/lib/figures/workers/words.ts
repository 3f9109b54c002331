import { toMonth, toNumber, toPercent } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { formatCite } from '#lib/model/cites.ts';
import type { Count, Fall, Group } from './input.ts';

/** Every word inside the drawing, for one locale. */
export function workersWords(locale: Locale) {
	const o = { locale };
	const count = (value: number) => toNumber(value, locale, 0);
	/** No more exact than the date is: `2024`, `January 2018`. */
	const date = (iso: string | null, month?: 'long' | 'short') => {
		if (iso === null) return m.workers_undated({}, o);
		return iso.length > 4 ? toMonth(iso, locale, month) : iso;
	};
	/** Beside a count; that one has no date is what the heading above it says. */
	const shortDate = (iso: string | null, month: 'long' | 'short') => (iso === null ? '' : date(iso, month));
	const cite = ({ cites }: Count) => cites.map(formatCite).join(', ');
	const source = (row: Count) => m.workers_source({ by: row.by, cites: cite(row) }, o);
	const percent = ({ share }: Fall) => toPercent(share, locale, 0);
	return {
		count,
		date,
		shortDate,
		source,
		percent,
		group: (group: Group) => m.workers_group({ group }, o),
		cite,
		claim: (claim: Count) => m.workers_claim({ count: count(claim.count), cite: cite(claim) }, o),
		fall: (fall: Fall) => m.workers_fall({ percent: percent(fall) }, o),
		fallCounts: (fall: Fall) => m.workers_fall_counts({ short: fall.from.short, percent: percent(fall) }, o),
		mark: (row: Count) =>
			m.workers_mark(
				{
					date: date(row.date),
					count: count(row.count),
					counts: row.counts,
					status: m.status(row, o),
					source: source(row),
				},
				o,
			),
	};
}
export type WorkersWords = ReturnType<typeof workersWords>;
