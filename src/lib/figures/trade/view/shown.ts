/** What of the trade data a view shows. Knows neither pixels nor words. */

import { type TradeRow, type TradeSeries, toSeries } from '#lib/model/trade.ts';
import type { Partner } from '#lib/model/vocabulary.ts';
import { isWithin, type ShownValues } from '../shown.ts';
import type { ExploredRow } from './data.ts';
import type { TradeView } from './view.ts';

/**
 * The rows of the view's flow and years. A share has neither ranges nor other values: those are sums. Where every value is a
 * mark of its own, a range needs none at its ends.
 */
export function toShown(
	all: readonly ExploredRow[],
	{ flow, series, scale, ...span }: TradeView,
): ShownValues {
	const rows = (all as readonly TradeRow[]).filter(
		(row) =>
			row.flow === flow &&
			isWithin(row.year, span) &&
			// Nothing has no place on a logarithmic scale.
			(scale !== 'log' || row.value_usd_million > 0),
	);
	const beside = scale === 'share' ? 'main' : series;
	const seriesOf = (partner: Partner): TradeSeries => {
		const { gaps, disagreements, ...made } = toSeries(rows, partner);
		const hasRanges = scale !== 'share' && beside !== 'all';
		return {
			...made,
			gaps: gaps.filter((year) => isWithin(year, span)),
			disagreements: hasRanges ? disagreements : [],
		};
	};
	return {
		china: seriesOf('China'),
		russia: seriesOf('Russia'),
		crude: beside === 'main' ? [] : rows.filter((row) => row.series === 'crude'),
		others: beside === 'all' ? rows.filter((row) => row.series === 'other') : [],
	};
}
