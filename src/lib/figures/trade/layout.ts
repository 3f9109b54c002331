/** Every coordinate and every label of the trade figure, from the facts, a width and the words. */

import { type LegendItem, type PlacedLegend, placeLegend } from '#lib/drawing/legend/legend.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Box, boxOf, FALLBACK, type Label, round } from '#lib/drawing/text/label.ts';
import { wrap } from '#lib/drawing/text/wrap.ts';
import type { Context } from '#lib/model/context.ts';
import type { Trade, TradeSeries } from '#lib/model/trade.ts';
import { widthOfTicks, xTicks, yTicks } from './axes.ts';
import { type PlacedBracket, placeBracket, placeDirect } from './direct.ts';
import { type End, placeEnds, toEnd, widthOfEnds } from './ends.ts';
import { type LinesOptions, placeLines, toPencil } from './lines.ts';
import { obstaclesOf } from './obstacles.ts';
import { type TradeScale, toValueScale } from './scales.ts';
import type { PlacedSeries } from './series.ts';
import { type ShownTrade, shownValue, valuesOf, wholeOf } from './shown.ts';
import { type PlacedStrip, placeStrip } from './strip.ts';
import { type TradeWords, tradeWords } from './words.ts';

export interface TradeInput {
	trade: Trade;
	context: Context;
	/** Where the summit took place, as the places table names it. */
	summitPlace: string;
}

export interface PlacedTrade extends Placed {
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

/** What the last year's label needs beside the plot, px. */
const LAST_YEAR = 24;

export const layoutTrade = (
	input: TradeInput,
	{ scale = 'log', ...options }: LayoutOptions & { scale?: TradeScale },
): PlacedTrade => layoutShown(wholeOf(input, scale), options);

export function layoutShown(shown: ShownTrade, { width, locale }: LayoutOptions): PlacedTrade {
	const words = tradeWords(locale);
	const { china, russia, span, scale, pair } = shown;
	const isNarrow = width < 480;

	const height = Math.round(Math.max(280, width * 0.42));
	const values = toValueScale(scale, valuesOf(shown, scale), { height, isSparse: isNarrow, words });
	const endOf = (series: TradeSeries, role: 'china' | 'russia'): End[] => {
		const last = series.rows.findLast((row) => shownValue(row, shown, scale) !== undefined);
		if (!last) return [];
		const value = shownValue(last, shown, scale) ?? 0;
		const text = words.last(scale === 'share' ? words.percent(value) : words.usd(value), last.year);
		return [toEnd(words.partner(series.partner), text, isNarrow ? 56 : 150, role, values.y(value))];
	};
	const ends = [...endOf(china, 'china'), ...endOf(russia, 'russia')];

	const r = isNarrow ? 3 : 3.6;
	const left = widthOfTicks(values.ticks) + 10;
	const right = width - Math.max(widthOfEnds(ends) + 12, LAST_YEAR);
	const x = (year: number) =>
		left + r + ((year - span.from) / (span.to - span.from)) * (right - left - 2 * r);
	const strip = placeStrip(shown, { x, width, words });
	const plot: Box = { x: left, y: strip.height, width: right - left, height };
	const bottom = plot.y + height;

	const lines: LinesOptions = { scale, words, x, y: (value) => plot.y + values.y(value), r };
	const series = placeLines(shown, lines);
	const pencil = toPencil(shown, lines);
	const bracket = pair && placeBracket(pair, pencil, words);
	const endLabels = placeEnds(
		ends.map((end) => ({ ...end, y: end.y + plot.y })),
		right + 8,
		plot,
	);
	const direct = placeDirect(shown, bracket, { words, pencil, room: { ...plot, width: width - plot.x } }, [
		...obstaclesOf(series),
		...endLabels.map(boxOf),
	]);
	const list = strip.list.flatMap((entry, i) =>
		wrap(`${i + 1}\u2002${entry}`, { width: width / FALLBACK, size: SIZE.small, weight: 400 }),
	);
	const keyTop = bottom + X_AXIS + list.length * LIST_LINE + 6;
	const legend = placeLegend(legendItems(series, [...china.gaps, ...russia.gaps], words), {
		width,
		top: keyTop,
	});

	return {
		width,
		height: Math.ceil(keyTop + legend.height),
		labels: {
			axis: [...yTicks(values.ticks, lines.y), ...xTicks(x, span, bottom)],
			strip: strip.labels,
			ends: endLabels,
			direct,
			list: list.map((text, i) => listLabel(text, bottom + X_AXIS + i * LIST_LINE + 14)),
			key: legend.items.flatMap(({ labels }) => labels),
		},
		strip,
		plot,
		gridlines: values.ticks.map(({ value }) => round(lines.y(value))),
		hairlines: strip.hairlines.map((line) => ({
			...line,
			bottom: topOf(series.at(-1), x(line.year), bottom),
		})),
		series,
		bracket,
		legend,
	};
}

/** Where a hairline ends: just above the series' mark at `x`, or at `otherwise`, px. */
function topOf(series: PlacedSeries | undefined, x: number, otherwise: number): number {
	const mark = series?.marks.find((candidate) => candidate.x === round(x));
	return mark ? round(mark.y - mark.r - 3) : otherwise;
}

const listLabel = (text: string, y: number): Label => ({
	text,
	x: 0,
	y,
	anchor: 'start',
	size: SIZE.small,
	weight: 400,
	role: 'soft',
});

/** Only what the drawing uses. */
export function legendItems(
	series: readonly Pick<PlacedSeries, 'name' | 'marks' | 'ranges'>[],
	gaps: readonly number[],
	words: TradeWords,
): LegendItem[] {
	const used = new Set(series.flatMap(({ marks }) => marks.map(({ status }) => status)));
	const hasRanges = series.some(({ ranges }) => ranges.length > 0);
	const signs = [
		...(['reported', 'derived', 'estimate'] as const).filter((status) => used.has(status)),
		...(hasRanges ? (['disputed'] as const) : []),
		...(gaps.length > 0 ? (['missing'] as const) : []),
	];
	const items: LegendItem[] = signs.map((sign) => ({ sign, text: words.status(sign) }));
	const hasCrude = series.some(({ name, marks }) => name === 'crude' && marks.length > 0);
	return hasCrude ? [...items, { sign: 'alternative', role: 'china', text: words.crude() }] : items;
}
