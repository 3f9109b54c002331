/** What a reader may ask of the trade explorer. */

import { type Fields, oneOf, readState, within } from '#lib/drawing/query.ts';
import { PERIOD } from '#lib/model/trade.ts';
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

export const TRADE_FIELDS: Fields<TradeView> = {
	scale: oneOf(TRADE_SCALES),
	flow: oneOf(FLOWS),
	series: oneOf(BESIDES),
	from: within(PERIOD.from, PERIOD.to, PERIOD.from),
	to: within(PERIOD.from, PERIOD.to, PERIOD.to),
};

/** The view with at least two years, the first before the last. */
export const withYears = (view: TradeView): TradeView => ({ ...view, ...toYears(view.from, view.to) });

/** The view that a query asks for. */
export const tradeViewOf = (query: string): TradeView => withYears(readState(TRADE_FIELDS, query));

/** Two ends of a span, in whichever order and wherever they are, as years of the period; all of it where they are one. */
export function toYears(a: number, b: number): Pick<TradeView, 'from' | 'to'> {
	const [from = PERIOD.from, to = PERIOD.to] = [a, b]
		.map((year) => Math.min(PERIOD.to, Math.max(PERIOD.from, Math.round(year))))
		.sort((x, y) => x - y);
	return from < to ? { from, to } : { ...PERIOD };
}
