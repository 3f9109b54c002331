/** What of the trade data a view shows, and from which value to which. Knows neither pixels nor words. */
import { valueOn } from '#lib/figures/trade/scales.ts';
import { type TradeRow, type TradeSeries, toSeries } from '#lib/model/trade.ts';
import type { ExploredRow } from './data.ts';
import type { TradeView } from './view.ts';

export interface Shown {
	china: TradeSeries;
	russia: TradeSeries;
	/** China's with crude oil added. */
	crude: TradeRow[];
	/** All other values that reporters give, on whatever basis. */
	others: TradeRow[];
}

/** The rows of the view's flow and years. A share has neither ranges nor other values: those are sums. */
export function toShown(all: readonly ExploredRow[], { flow, from, to, series, scale }: TradeView): Shown {
	const rows = (all as readonly TradeRow[]).filter(
		(row) =>
			row.flow === flow &&
			row.year >= from &&
			row.year <= to &&
			// Nothing has no place on a logarithmic scale.
			(scale !== 'log' || row.value_usd_million > 0),
	);
	const isShare = scale === 'share';
	const seriesOf = (partner: 'China' | 'Russia') => {
		const made = toSeries(rows, partner);
		return { ...made, disagreements: isShare ? [] : made.disagreements };
	};
	const beside = isShare ? 'main' : series;
	return {
		china: seriesOf('China'),
		russia: seriesOf('Russia'),
		crude: beside === 'main' ? [] : rows.filter((row) => row.series === 'crude'),
		others: beside === 'all' ? rows.filter((row) => row.series === 'other') : [],
	};
}

/** What a row's mark stands at: US$ million, or a share from 0 to 1. */
export const shownValue = (row: TradeRow, { china, russia }: Shown, scale: TradeView['scale']) =>
	valueOn(scale, row, row.partner === 'China' ? russia.rows : china.rows);

/** Every value with a mark, those of ranges included. */
export function valuesOf(shown: Shown, scale: TradeView['scale']): number[] {
	const { china, russia, crude, others } = shown;
	return [
		...[...china.rows, ...russia.rows, ...crude, ...others].flatMap(
			(row) => shownValue(row, shown, scale) ?? [],
		),
		...[...china.disagreements, ...russia.disagreements].flatMap(({ low, high }) => [low, high]),
	];
}

export interface ValueAxis {
	domain: [number, number];
	ticks: number[];
}

/** A scale that holds all values: whole powers of ten, round steps from nothing, or quarters of the whole. */
export function toValueAxis(values: readonly number[], scale: TradeView['scale']): ValueAxis {
	if (scale === 'share') return { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] };
	const positive = values.filter((value) => value > 0);
	const most = Math.max(...positive, 1);
	if (scale === 'log') {
		const low = Math.floor(Math.log10(Math.min(...positive, most)));
		const high = Math.max(low + 1, Math.ceil(Math.log10(most)));
		const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
		return { domain: [10 ** low, 10 ** high], ticks };
	}
	const rough = 10 ** Math.floor(Math.log10(most / 4));
	const step = [1, 2, 2.5, 5, 10].map((times) => times * rough).find((wide) => most / wide <= 6) ?? most;
	const count = Math.ceil(most / step);
	return { domain: [0, count * step], ticks: Array.from({ length: count + 1 }, (_, i) => i * step) };
}
