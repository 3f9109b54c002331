/** What of the trade facts a drawing shows: all of them, or what a reader chose. Knows neither pixels nor words. */
import { type Context, type EventRow, yearOf } from '#lib/model/context.ts';
import { PERIOD, type TradePair, type TradeRow, type TradeSeries } from '#lib/model/trade.ts';
import type { TradeInput } from './layout.ts';
import { type TradeScale, valueOn } from './scales.ts';

/** First and last year. */
export interface Span {
	from: number;
	to: number;
}

/** The values that have marks. */
export interface ShownValues {
	china: TradeSeries;
	russia: TradeSeries;
	/** China's with crude oil added. */
	crude: readonly TradeRow[];
	/** Other values that reporters give, each a mark of its own. */
	others: readonly TradeRow[];
}

/** The events of a span; sanctions keep their own years, of which the span may show a part. */
export type ShownEvents = Pick<Context, 'meetings'> &
	Partial<Pick<Context, 'summit' | 'sanctions' | 'border'>>;

export interface ShownTrade extends ShownValues {
	scale: TradeScale;
	span: Span;
	/** The two sums that a bracket joins, where both are shown. */
	pair: TradePair | undefined;
	/** Russia's lowest sum of all years, where it is shown. */
	lowest: TradeRow | undefined;
	events: ShownEvents;
	/** Where the summit took place, as the places table names it. */
	summitPlace: string;
}

/** The figure as it is published, on one of its scales. A share has neither ranges nor crude oil: those are sums. */
export function wholeOf({ trade, context, summitPlace }: TradeInput, scale: TradeScale): ShownTrade {
	const { china, russia, crude, pair } = trade;
	const isShare = scale === 'share';
	const seriesOf = (series: TradeSeries) => (isShare ? { ...series, disagreements: [] } : series);
	return {
		scale,
		span: PERIOD,
		china: seriesOf(china),
		russia: seriesOf(russia),
		crude: isShare ? [] : crude,
		others: [],
		pair: isShare ? undefined : pair,
		lowest: isShare ? undefined : lowestOf(russia.rows),
		events: context,
		summitPlace,
	};
}

export const lowestOf = (rows: readonly TradeRow[]): TradeRow | undefined =>
	rows.toSorted((a, b) => a.value_usd_million - b.value_usd_million)[0];

/** What a row's mark stands at: US$ million, or a share from 0 to 1; undefined where the other partner has no figure. */
export const shownValue = (row: TradeRow, { china, russia }: ShownValues, scale: TradeScale) =>
	valueOn(scale, row, row.partner === 'China' ? russia.rows : china.rows);

/** Every value with a mark, those of ranges included. */
export function valuesOf(shown: ShownValues, scale: TradeScale): number[] {
	const { china, russia, crude, others } = shown;
	return [
		...[...china.rows, ...russia.rows, ...crude, ...others].flatMap(
			(row) => shownValue(row, shown, scale) ?? [],
		),
		...[...china.disagreements, ...russia.disagreements].flatMap(({ low, high }) => [low, high]),
	];
}

export const isWithin = (year: number, { from, to }: Span): boolean => year >= from && year <= to;

/** The events of the years in sight. */
export function eventsIn({ meetings, summit, sanctions, border }: Context, span: Span): ShownEvents {
	const isSeen = (event: EventRow) => isWithin(yearOf(event), span);
	return {
		meetings: meetings.filter(isSeen),
		...(isSeen(summit) ? { summit } : {}),
		...(isSeen(border) ? { border } : {}),
		...(sanctions.from <= span.to && sanctions.to >= span.from ? { sanctions } : {}),
	};
}
