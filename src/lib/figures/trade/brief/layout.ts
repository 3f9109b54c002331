/** The two lines with the gap of one year between them: every coordinate and every label of the brief. */
import { pairs } from 'd3-array';
import { type LegendItem, type PlacedLegend, placeLegend } from '#lib/drawing/legend/legend.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { type Box, round } from '#lib/drawing/text/label.ts';
import { yearOf } from '#lib/model/context.ts';
import { placeBracket } from '../direct.ts';
import type { TradeInput } from '../input.ts';
import { legendItems } from '../layout.ts';
import { evidenceIn } from '../rows.ts';
import { toValueScale } from '../scales.ts';
import { type PlacedBracket, type PlacedSeries, placeSeries, type Scales } from '../series.ts';
import { plottedValues } from '../visible.ts';
import { placeValues, placeYears, roomForValues } from './axes.ts';
import { placeColumn, toColumn } from './column.ts';
import { type Band, type Leader, placeInside } from './inside.ts';
import { placeSummit } from './summit.ts';
import { briefTrade } from './visible.ts';

export interface PlacedTradeBrief extends Placed {
	plot: Box;
	gridlines: number[];
	band: Band | undefined;
	/** It ends above China's line. */
	summit: PlacedBracket | undefined;
	leader: Leader | undefined;
	series: PlacedSeries[];
	bracket: PlacedBracket | undefined;
	legend: PlacedLegend | undefined;
}

/** The room of the years below the plot, px. */
const X_AXIS = 28;

export function layoutBrief(input: TradeInput, { width, locale }: LayoutOptions): PlacedTradeBrief {
	const visible = briefTrade(input);
	const { span, pair, china, russia } = visible;
	const evidenceOf = evidenceIn(visible, locale);
	const isNarrow = width < 440;

	const height = isNarrow ? 256 : 300;
	const values = toValueScale('log', plottedValues(visible), { height, isSparse: false, locale });
	const column = toColumn(visible, isNarrow ? 84 : 132, locale);
	const r = isNarrow ? 2.5 : 3;
	const left = roomForValues(values.ticks) + 5;
	const right = width - column.width - 10;
	const x = (year: number) =>
		round(left + r + ((year - span.from) / (span.to - span.from)) * (right - left - 2 * r));
	const summit = placeSummit(visible, { x, right, locale });
	const top = Math.max(summit.bottom, column.above - values.y(column.first));
	const plot: Box = { x: left, y: Math.ceil(top), width: round(right - left), height };
	const bottom = plot.y + height;

	const scales: Scales = { x, y: (value) => plot.y + values.y(value), r };
	const series = placeSeries(visible, scales, evidenceOf);
	const bracket = pair && placeBracket(pair, scales, evidenceOf);
	const line = visible.events.summit && {
		...evidenceOf(visible.events.summit),
		x: summit.x,
		top: round(summit.bottom - 10),
		bottom: topOf(series.at(-1), summit.x, bottom),
	};
	const columnLabels = placeColumn(column, { x: right + 10, scales, bottom });
	const band = visible.events.sanctions && {
		...evidenceOf(visible.events.sanctions),
		...bandOf(visible.events.sanctions, x),
	};
	const inside = placeInside(
		visible,
		{
			series,
			bracket,
			summit: line,
			band,
			scales,
			plot,
			width,
			closure: yearOf(input.context.border),
			taken: columnLabels,
		},
		locale,
	);
	const legend = placeLegend(briefKey(series, [...china.gaps, ...russia.gaps], locale), {
		width,
		top: bottom + X_AXIS + 8,
	});
	return {
		width,
		height: Math.ceil(bottom + X_AXIS + 8 + legend.height),
		labels: {
			axis: [
				...placeValues(values.ticks, scales.y),
				...placeYears(visible, { x, top: bottom, width, isDense: !isNarrow }),
			],
			summit: summit.labels,
			ends: columnLabels,
			inside: inside.labels,
			key: legend.items.flatMap(({ labels }) => labels),
		},
		barriers: barriersOf(series, [bracket, line]),
		plot,
		gridlines: values.ticks.map(({ value }) => round(scales.y(value))),
		band,
		summit: line,
		leader: inside.leader,
		series,
		bracket,
		legend,
	};
}

/** What the words beside the marks do not say. */
const briefKey = (series: readonly PlacedSeries[], gaps: readonly number[], locale: Locale): LegendItem[] =>
	legendItems(series, gaps, locale).flatMap(({ symbol }) =>
		symbol === 'derived' || symbol === 'estimate' || symbol === 'missing'
			? [{ symbol, text: m.trade_key({ status: symbol }, { locale }) }]
			: [],
	);

/** Whole years: half of one to either side of the first and the last. */
function bandOf({ from, to }: { from: number; to: number }, x: (year: number) => number) {
	const half = (x(to + 1) - x(to)) / 2;
	return { x: round(x(from) - half), width: round(x(to) - x(from) + 2 * half) };
}

/** Just above the series' mark at `x`, else at `otherwise`, px. */
export function topOf(series: PlacedSeries | undefined, x: number, otherwise: number): number {
	const mark = series?.marks.find((candidate) => candidate.x === x);
	return mark ? round(mark.y - mark.r - 4) : otherwise;
}

/** The lines between marks, and uprights. */
export const barriersOf = (
	series: readonly PlacedSeries[],
	uprights: readonly (Pick<PlacedBracket, 'x' | 'top' | 'bottom'> | undefined)[],
): NonNullable<Placed['barriers']> => [
	...series.flatMap(({ marks }) => pairs(marks).map(([a, b]) => [[a.x, a.y] as const, [b.x, b.y] as const])),
	...uprights.flatMap((line) =>
		line ? [[[line.x, line.top] as const, [line.x, line.bottom] as const]] : [],
	),
];
