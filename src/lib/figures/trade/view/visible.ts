/** What of the trade data a view shows. */
import { type TradeRow, type TradeSeries, toSeries } from '#lib/model/trade.ts';
import type { Partner } from '#lib/model/vocabulary.ts';
import type { TradeInput } from '../input.ts';
import { isWithin, toVisible, type VisibleTrade } from '../visible.ts';
import type { ExploredRow } from './data.ts';
import type { TradeView } from './view.ts';

/** The rows of the view's flow and years. Where every value is a mark of its own, a range needs none at its ends. */
export function viewedTrade(
	input: TradeInput,
	all: readonly ExploredRow[],
	{ series, ...view }: TradeView,
): VisibleTrade {
	const rows = (all as readonly TradeRow[]).filter(
		({ flow, year }) => flow === view.flow && isWithin(year, view),
	);
	const seriesOf = (partner: Partner): TradeSeries => {
		const { gaps, disagreements, ...made } = toSeries(rows, partner, input.trade.period);
		return {
			...made,
			gaps: gaps.filter((year) => isWithin(year, view)),
			disagreements: series === 'all' ? [] : disagreements,
		};
	};
	const values = {
		china: seriesOf('China'),
		russia: seriesOf('Russia'),
		crude: series === 'main' ? [] : rows.filter((row) => row.series === 'crude'),
		others: series === 'all' ? rows.filter((row) => row.series === 'other') : [],
	};
	return toVisible(input, values, view);
}
