/** What a reader may ask of the trade explorer. */

import { type Fields, oneOf, readState, within } from '#lib/drawing/query.ts';
import type { Period } from '#lib/model/trade.ts';
import { FLOWS, type Flow } from '#lib/model/vocabulary.ts';
import { TRADE_SCALES, type TradeScale } from '../scales.ts';

/** What stands beside the main lines: nothing, China's with crude oil added, or every reporter's value. */
export const BESIDES = ['main', 'crude', 'all'] as const;
export type Beside = (typeof BESIDES)[number];

export interface TradeView {
	scale: TradeScale;
	flow: Flow;
	series: Beside;
	/** First and last year. */
	from: number;
	to: number;
}

/** The parameters, for the years that the figures show. */
export const tradeFields = ({ from, to }: Period): Fields<TradeView> => ({
	scale: oneOf(TRADE_SCALES),
	flow: oneOf(FLOWS),
	series: oneOf(BESIDES),
	from: within(from, to, from),
	to: within(from, to, to),
});

/** The view with at least two years, the first before the last. */
export const withYears = (view: TradeView, period: Period): TradeView => ({
	...view,
	...toYears(view.from, view.to, period),
});

/** The view that a query asks for. */
export const tradeViewOf = (query: string, period: Period): TradeView =>
	withYears(readState(tradeFields(period), query), period);

/** Two ends of a span, in whichever order and wherever they are, as years of the period; all of it where they are one. */
export function toYears(a: number, b: number, period: Period): Period {
	const [from = period.from, to = period.to] = [a, b]
		.map((year) => Math.min(period.to, Math.max(period.from, Math.round(year))))
		.sort((x, y) => x - y);
	return from < to ? { from, to } : { ...period };
}
