/** Every coordinate and every label of the trade figure. */

import { type LegendItem, type PlacedLegend, placeLegend } from '#lib/drawing/legend/legend.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Box, type Label, round } from '#lib/drawing/text/label.ts';
import { fitLines, stackLines } from '#lib/drawing/text/lines.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import { widthOfTicks, xTicks, yTicks } from './axes.ts';
import { placeBracket, placeDirect } from './direct.ts';
import { placeEnds, toEnds, widthOfEnds } from './ends.ts';
import type { TradeInput } from './input.ts';
import { evidenceIn } from './rows.ts';
import { type TradeScale, toValueScale } from './scales.ts';
import { type PlacedBracket, type PlacedSeries, placeSeries, type Scales } from './series.ts';
import { type PlacedStrip, placeStrip } from './strip.ts';
import { plottedValues, publishedTrade, type VisibleTrade } from './visible.ts';

export interface PlacedTrade extends Placed {
	labels: Record<'axis' | 'strip' | 'ends' | 'direct' | 'list' | 'key', Label[]>;
	strip: PlacedStrip;
	/** The plot: where lines and marks stand, px. */
	plot: Box;
	gridlines: number[];
	hairlines: (PlacedStrip['hairlines'][number] & { bottom: number })[];
	/** In drawing order: China's line lies uppermost. */
	series: PlacedSeries[];
	bracket: PlacedBracket | undefined;
	legend: PlacedLegend;
}

/** The height of the years below the plot and of a line of the list below them, px. */
const X_AXIS = 28;
const LIST_LINE = 20;
const LIST_STYLE = { size: SIZE.small, weight: 400, role: 'soft' } as const;

/** What the last year's label needs beside the plot, px. */
const LAST_YEAR = 24;

export const layoutTrade = (
	input: TradeInput,
	{ scale = 'log', ...options }: LayoutOptions & { scale?: TradeScale },
): PlacedTrade => layoutVisible(publishedTrade(input, scale), options);

export function layoutVisible(visible: VisibleTrade, { width, locale }: LayoutOptions): PlacedTrade {
	const { china, russia, span, scale, pair } = visible;
	const evidenceOf = evidenceIn(visible, locale);
	const isNarrow = width < 480;

	const height = Math.round(Math.max(280, width * 0.42));
	const values = toValueScale(scale, plottedValues(visible), { height, isSparse: isNarrow, locale });
	const ends = toEnds(visible, isNarrow ? 56 : 150, locale);

	const r = isNarrow ? 3 : 3.6;
	const left = widthOfTicks(values.ticks) + 10;
	const right = width - Math.max(widthOfEnds(ends) + 12, LAST_YEAR);
	const x = (year: number) =>
		left + r + ((year - span.from) / (span.to - span.from)) * (right - left - 2 * r);
	const strip = placeStrip(visible, { x, width, evidenceOf, locale });
	const plot: Box = { x: left, y: strip.height, width: right - left, height };
	const bottom = plot.y + height;

	const scales: Scales = { x, y: (value) => plot.y + values.y(value), r };
	const series = placeSeries(visible, scales, evidenceOf);
	const bracket = pair && placeBracket(pair, scales, evidenceOf);
	const endLabels = placeEnds(ends, scales, plot);
	const room = { ...plot, width: width - plot.x };
	const direct = placeDirect(visible, bracket, { series, ends: endLabels, scales, room }, locale);
	const list = strip.list.flatMap((entry, i) => fitLines(`${i + 1}\u2002${entry}`, { ...LIST_STYLE, width }));
	const legendTop = bottom + X_AXIS + list.length * LIST_LINE + 6;
	const legend = placeLegend(legendItems(series, [...china.gaps, ...russia.gaps], locale), {
		width,
		top: legendTop,
	});

	return {
		width,
		height: Math.ceil(legendTop + legend.height),
		labels: {
			axis: [...yTicks(values.ticks, scales.y), ...xTicks(x, span, bottom)],
			strip: strip.labels,
			ends: endLabels,
			direct: direct.labels,
			list: stackLines(list, { ...LIST_STYLE, x: 0, y: bottom + X_AXIS + 14, leading: LIST_LINE }),
			key: legend.items.flatMap(({ labels }) => labels),
		},
		// A narrower plot may leave it to the headline and the table.
		leftOut: widthNameOf(width) === 'wide' ? direct.leftOut : [],
		strip,
		plot,
		gridlines: values.ticks.map(({ value }) => round(scales.y(value))),
		hairlines: strip.hairlines.map((line) => ({
			...line,
			bottom: topOf(series.at(-1), line.x, bottom),
		})),
		series,
		bracket,
		legend,
	};
}

/** Where a hairline ends: just above the series' mark at `x`, or at `otherwise`, px. */
function topOf(series: PlacedSeries | undefined, x: number, otherwise: number): number {
	const mark = series?.marks.find((candidate) => candidate.x === x);
	return mark ? round(mark.y - mark.r - 3) : otherwise;
}

/** Only what the drawing uses. */
export function legendItems(
	series: readonly PlacedSeries[],
	gaps: readonly number[],
	locale: Locale,
): LegendItem[] {
	const o = { locale };
	const used = new Set(series.flatMap(({ marks }) => marks.map(({ status }) => status)));
	const symbols = [
		...(['reported', 'derived', 'estimate'] as const).filter((status) => used.has(status)),
		...(series.some(({ ranges }) => ranges.length > 0) ? (['disputed'] as const) : []),
		...(gaps.length > 0 ? (['missing'] as const) : []),
	];
	const hasCrude = series.some(({ name, marks }) => name === 'crude' && marks.length > 0);
	return [
		...symbols.map((status): LegendItem => ({ symbol: status, text: m.status({ status }, o) })),
		...(hasCrude ? [{ symbol: 'alternative', role: 'china', text: m.trade_crude({}, o) } as const] : []),
	];
}
