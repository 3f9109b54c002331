/** What of the trade facts a drawing shows: all of them, or what a reader chose. */
import { least } from 'd3-array';
import { type Context, type EventRow, yearOf } from '#lib/model/context.ts';
import type { Period, TradePair, TradeRow, TradeSeries } from '#lib/model/trade.ts';
import type { Flow } from '#lib/model/vocabulary.ts';
import type { TradeInput } from './input.ts';
import type { TradeScale } from './scales.ts';

interface VisibleValues {
	china: TradeSeries;
	russia: TradeSeries;
	/** China's with crude oil added. */
	crude: readonly TradeRow[];
	/** Other values that reporters give, each a mark of its own. */
	others: readonly TradeRow[];
}

export interface VisibleTrade extends VisibleValues {
	scale: TradeScale;
	span: Period;
	/** The two sums that a bracket joins, where both are visible. */
	pair: TradePair | undefined;
	/** Russia's lowest sum of all years, where it is visible. */
	lowest: TradeRow | undefined;
	/** The events of the span; sanctions keep their own years, of which the span may show a part. */
	events: Pick<Context, 'meetings'> & Partial<Context>;
	/** Where the summit took place, as the places table names it. */
	summitPlace: string;
}

/** The figure as it is published, on one of its scales. */
export function publishedTrade(input: TradeInput, scale: TradeScale): VisibleTrade {
	const { china, russia, crude } = input.trade;
	return toVisible(
		input,
		{ china, russia, crude, others: [] },
		{ scale, flow: 'total', ...input.trade.period },
	);
}

/** Values with what belongs beside them. A share has neither ranges nor other values: those are sums. */
export function toVisible(
	{ trade, context, summitPlace }: TradeInput,
	values: VisibleValues,
	{ scale, flow, from, to }: Period & { scale: TradeScale; flow: Flow },
): VisibleTrade {
	const span = { from, to };
	const isShare = scale === 'share';
	const isTotal = flow === 'total' && !isShare;
	const lowest = least(trade.russia.rows, (row) => row.value_usd_million);
	const sharesOf = (series: TradeSeries) => ({ ...series, disagreements: [] });
	return {
		...(isShare
			? { china: sharesOf(values.china), russia: sharesOf(values.russia), crude: [], others: [] }
			: values),
		scale,
		span,
		pair: isTotal && isWithin(trade.pair.year, span) ? trade.pair : undefined,
		lowest: isTotal && lowest && isWithin(lowest.year, span) ? lowest : undefined,
		events: eventsIn(context, span),
		summitPlace,
	};
}

export const isWithin = (year: number, { from, to }: Period): boolean => year >= from && year <= to;

function eventsIn({ meetings, summit, sanctions, border }: Context, span: Period): VisibleTrade['events'] {
	const isVisible = (event: EventRow) => isWithin(yearOf(event), span);
	return {
		meetings: meetings.filter(isVisible),
		...(isVisible(summit) ? { summit } : {}),
		...(isVisible(border) ? { border } : {}),
		...(sanctions.from <= span.to && sanctions.to >= span.from ? { sanctions } : {}),
	};
}

/** What a row's mark stands at: US$ million, or its part of the two partners' sum; undefined where the other has no figure. */
export function plottedValue(
	{ year, partner, value_usd_million: own }: TradeRow,
	{ scale, china, russia }: Pick<VisibleTrade, 'scale' | 'china' | 'russia'>,
): number | undefined {
	if (scale !== 'share') return own;
	const other = (partner === 'China' ? russia : china).rows.find((row) => row.year === year);
	const sum = own + (other?.value_usd_million ?? 0);
	return other && sum > 0 ? own / sum : undefined;
}

/** The rows whose values are marks, those inside ranges left out. */
export const valueRows = ({ china, russia, crude, others }: VisibleValues): TradeRow[] => [
	...china.rows,
	...russia.rows,
	...crude,
	...others,
];

/** Every value with a mark, those of ranges included. */
export const plottedValues = (visible: VisibleTrade): number[] => [
	...valueRows(visible).flatMap((row) => plottedValue(row, visible) ?? []),
	...[visible.china, visible.russia].flatMap(({ disagreements }) =>
		disagreements.flatMap(({ low, high }) => [low, high]),
	),
];
