/** What the trade table means: main series with their gaps, where sources differ, and the pair that is compared. */
import { range } from 'd3-array';
import { about } from './about.ts';
import type { Row, Story } from './story.ts';
import type { Partner } from './vocabulary.ts';

export type TradeRow = Row<'trade'>;

const FIGURES = 'the figures of trade';

/** First and last year. */
export interface Period {
	from: number;
	to: number;
}

/** Values within 5% of each other count as the same figure, rounded or revised, not as a disagreement. */
export const AGREES_WITHIN = 0.05;

/** Sources of one year that differ by more than `AGREES_WITHIN`. */
export interface Disagreement {
	year: number;
	/** US$ million: the lowest and the highest value given, the rounding of derived ones included. */
	low: number;
	high: number;
	/** Every total given for the year on the basis of the main row, the main row first. */
	rows: TradeRow[];
}

export interface TradeSeries {
	partner: Partner;
	/** The main series' yearly totals, by year; a year without a figure has no row. */
	rows: TradeRow[];
	/** Years of the period without a figure. */
	gaps: number[];
	disagreements: Disagreement[];
}

/** One year's two totals, US$ million, and how many times the larger holds the smaller. */
export interface TradePair {
	year: number;
	china: TradeRow;
	russia: TradeRow;
	/** China divided by Russia. */
	ratio: number;
}

export interface Trade {
	china: TradeSeries;
	russia: TradeSeries;
	/** China's totals with KOTRA's estimate of the crude oil that customs do not report. */
	crude: TradeRow[];
	/** The main series' rows of the year that the story compares. */
	pair: TradePair;
	/** The years that the figures show: to the last one with a sum. */
	period: Period;
}

/** Never drawn, each with its reason in `excluded`: the method page lists them. */
export const excludedRows = (story: Story): TradeRow[] => story.trade.filter((row) => row.excluded);

/** All that may be drawn: of the period, whatever the flow and whoever reported it. */
export function usableRows(story: Story): TradeRow[] {
	const from = Number(about(story, 'first_year', FIGURES));
	return story.trade.filter((row) => !row.excluded && row.year >= from);
}

export function toTrade(story: Story): Trade {
	const usable = usableRows(story);
	const totals = usable.filter(({ flow }) => flow === 'total');
	const period = {
		from: Number(about(story, 'first_year', FIGURES)),
		to: Math.max(...usable.map(({ year }) => year)),
	};
	const china = toSeries(totals, 'China', period);
	const russia = toSeries(totals, 'Russia', period);
	const ofPairYear = (series: TradeSeries) => rowOfYear(series.rows, pairYearOf(story));
	return {
		period,
		china,
		russia,
		crude: totals.filter((row) => row.series === 'crude'),
		pair: toPair(ofPairYear(china), ofPairYear(russia)),
	};
}

/** The two sums that a document prints for one year, with what confirms them. */
export function toPrintedPair(story: Story): TradePair {
	const document = about(story, 'printed_by', FIGURES);
	const printed = (partner: Partner) =>
		story.trade.filter(
			(row) => row.partner === partner && row.cites.some(({ source, line }) => source === document && line),
		);
	const year = pairYearOf(story);
	return toPair(rowOfYear(printed('China'), year), rowOfYear(printed('Russia'), year));
}

const pairYearOf = (story: Story): number => Number(about(story, 'pair_year', FIGURES));

/** A partner's part of the rows of one flow. */
export function toSeries(ofFlow: readonly TradeRow[], partner: Partner, period: Period): TradeSeries {
	const ofPartner = ofFlow.filter((row) => row.partner === partner);
	const rows = ofPartner.filter((row) => row.series === 'main');
	const given = new Set(rows.map((row) => row.year));
	const years = range(period.from, period.to + 1);
	return {
		partner,
		rows,
		gaps: years.filter((year) => !given.has(year)),
		disagreements: rows.flatMap((main) => toDisagreement(main, ofPartner)),
	};
}

/** Only totals on the main row's own basis can contradict it: one with crude oil or labour added measures something else. */
function toDisagreement(main: TradeRow, totals: TradeRow[]): Disagreement[] {
	const others = totals.filter((row) => row !== main && row.year === main.year && row.basis === main.basis);
	const rows = [main, ...others];
	const values = rows.flatMap((row) => [
		row.value_usd_million,
		row.low_usd_million ?? row.value_usd_million,
		row.high_usd_million ?? row.value_usd_million,
	]);
	const low = Math.min(...values);
	const high = Math.max(...values);
	return high > low * (1 + AGREES_WITHIN) ? [{ year: main.year, low, high, rows }] : [];
}

function toPair(china: TradeRow, russia: TradeRow): TradePair {
	return { year: china.year, china, russia, ratio: china.value_usd_million / russia.value_usd_million };
}

function rowOfYear(rows: TradeRow[], year: number): TradeRow {
	const row = rows.find((candidate) => candidate.year === year);
	if (!row)
		throw new Error(
			`data/trade.csv: no total of ${year} to compare, expected one for China and one for Russia`,
		);
	return row;
}
