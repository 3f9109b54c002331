/** Every coordinate and every label of the trade figure, from the facts, a width and the words. */
import type { Context } from '#lib/model/context.ts';
import { PERIOD, type Trade, type TradePair, type TradeRow, type TradeSeries } from '#lib/model/trade.ts';
import type { Status } from '#lib/model/vocabulary.ts';
import { type KeyItem, type PlacedKey, placeKey } from '../frame/key.ts';
import { type Box, boxAround, FALLBACK, type Label, roomFor, round } from '../frame/label.ts';
import { type Evidence, type PlacedMark, toEvidence } from '../frame/mark.ts';
import type { Placed } from '../frame/placed.ts';
import type { Locale } from '../message.ts';
import { SIZE } from '../theme.ts';
import { capHeight } from '../type/measure.ts';
import { wrap } from '../type/wrap.ts';
import { placeDirect } from './direct.ts';
import { placeEnds, toEnd } from './ends.ts';
import { type TradeScale, toValueScale, valueOn } from './scales.ts';
import { type Pencil, type PlacedSeries, placeSeries } from './series.ts';
import { type PlacedStrip, placeStrip } from './strip.ts';
import { type TradeWords, tradeWords } from './words.ts';

export interface TradeInput {
	trade: Trade;
	context: Context;
	/** Where the summit took place, as the places table names it. */
	summitPlace: string;
}

export interface TradeOptions {
	/** px. */
	width: number;
	locale: Locale;
	scale?: TradeScale;
	/** Other words than the locale's: tests make them longer. */
	words?: TradeWords;
}

/** The two sums of one year joined by a bracket. */
export interface PlacedBracket extends Evidence {
	x: number;
	top: number;
	bottom: number;
}

export interface PlacedTrade extends Placed {
	strip: PlacedStrip;
	/** The plot: where lines and marks stand, px. */
	plot: Box;
	gridlines: number[];
	hairlines: (PlacedStrip['hairlines'][number] & { bottom: number })[];
	/** Last first: China's line lies above the alternative with crude oil. */
	series: PlacedSeries[];
	bracket: PlacedBracket | undefined;
	key: PlacedKey;
}

const X_LABELS = 24;
const LIST_LINE = 20;

export function layoutTrade(input: TradeInput, options: TradeOptions): PlacedTrade {
	const { width, locale, scale = 'log', words = tradeWords(locale) } = options;
	const { trade, context } = input;
	const isNarrow = width < 480;
	const isMoney = scale !== 'share';
	const height = Math.round(Math.max(280, width * 0.42));
	const r = isNarrow ? 3 : 3.6;

	const values = toValueScale(scale, height, isNarrow, words);
	const shownOf = (row: TradeRow) =>
		valueOn(scale, row, row.partner === 'China' ? trade.russia.rows : trade.china.rows);
	const endOf = ({ partner, rows }: TradeSeries, role: 'china' | 'russia') => {
		const last = rows.findLast((row) => shownOf(row) !== undefined);
		const value = (last && shownOf(last)) ?? 0;
		const text = words.last(isMoney ? words.usd(value) : words.percent(value), last?.year ?? PERIOD.to);
		return toEnd(words.partner(partner), text, isNarrow ? 56 : 150, role, values.y(value));
	};
	const ends = [endOf(trade.china, 'china'), endOf(trade.russia, 'russia')];

	const left =
		Math.ceil(
			widest(
				values.ticks.map(({ text }) => text),
				SIZE.small,
				400,
			),
		) + 10;
	const endWidth = Math.max(
		widest(
			ends.map(({ lines }) => lines[0] ?? ''),
			SIZE.label,
			700,
		),
		widest(
			ends.flatMap(({ lines }) => lines.slice(1)),
			SIZE.small,
			400,
		),
	);
	const right = width - Math.ceil(endWidth) - 12;
	const x = (year: number) =>
		left + r + ((year - PERIOD.from) / (PERIOD.to - PERIOD.from)) * (right - left - 2 * r);

	const strip = placeStrip(context, input.summitPlace, { x, width, words });
	const plot: Box = { x: left, y: strip.height, width: right - left, height };
	const yOf = (value: number) => plot.y + values.y(value);

	const pencil: Pencil = {
		x,
		yOf,
		y: (row) => {
			const value = shownOf(row);
			return value === undefined ? undefined : yOf(value);
		},
		status: (row) => (isMoney ? row.status : 'derived'),
		title: (row) => titleOf(row, words),
		r,
	};
	const { china, russia, crude } = trade;
	const series = [
		placeSeries(isMoney ? crude : [], [], { name: 'crude', role: 'china', shape: 'circle' }, pencil),
		placeSeries(
			russia.rows,
			isMoney ? russia.disagreements : [],
			{ name: 'russia', role: 'russia', shape: 'square' },
			pencil,
		),
		placeSeries(
			china.rows,
			isMoney ? china.disagreements : [],
			{ name: 'china', role: 'china', shape: 'circle' },
			pencil,
		),
	];
	const topAt = (rows: readonly TradeRow[], year: number) => {
		const row = rows.find((candidate) => candidate.year === year);
		return round((row && pencil.y(row)) ?? plot.y + height) - r - 3;
	};
	const bracket = isMoney ? placeBracket(trade.pair, { x: x(trade.pair.year), yOf, r, words }) : undefined;
	const endLabels = placeEnds(
		ends.map((end) => ({ ...end, y: end.y + plot.y })),
		right + 8,
		plot,
	);
	const direct = isMoney
		? placeDirect(
				trade,
				bracket,
				{ words, x, yOf, bounds: { ...plot, width: width - plot.x } },
				obstaclesOf(series),
			)
		: [];

	const below = plot.y + height + X_LABELS;
	const list = strip.list.flatMap((entry, i) =>
		wrap(`${i + 1}\u2002${entry}`, { width: width / FALLBACK, size: SIZE.small, weight: 400 }),
	);
	const keyTop = below + list.length * LIST_LINE + 6;
	const key = placeKey(keyItems(series, trade, words), { width, top: keyTop });

	return {
		width,
		height: Math.ceil(keyTop + key.height),
		labels: {
			axis: [
				...values.ticks.filter(({ text }) => text).map(({ value, text }) => yTick(text, yOf(value))),
				...xTicks(isNarrow ? 10 : 5, x, plot.y + height),
			],
			strip: strip.labels,
			ends: endLabels,
			direct,
			list: list.map((text, i): Label => ({ ...small(text), x: 0, y: below + i * LIST_LINE + 14 })),
			key: key.items.map(({ label }) => label),
		},
		strip,
		plot,
		gridlines: values.ticks.map(({ value }) => round(yOf(value))),
		hairlines: strip.hairlines.map((line) => ({ ...line, bottom: topAt(china.rows, line.year) })),
		series,
		bracket,
		key,
	};
}

const small = (text: string): Omit<Label, 'x' | 'y'> => ({
	text,
	anchor: 'start',
	size: SIZE.small,
	weight: 400,
	role: 'soft',
});

const widest = (texts: readonly string[], size: number, weight: 400 | 700): number =>
	Math.max(...texts.map((text) => roomFor(text, { size, weight })));

const yTick = (text: string, y: number): Label => ({
	...small(text),
	x: 0,
	y: round(y + capHeight(SIZE.small) / 2),
});

/** Years from the first of the period that `step` divides. */
function xTicks(step: number, x: (year: number) => number, bottom: number): Label[] {
	const years = [];
	for (let year = Math.ceil(PERIOD.from / step) * step; year <= PERIOD.to; year += step) years.push(year);
	return years.map((year) => ({
		...small(String(year)),
		x: round(x(year)),
		y: round(bottom + 18),
		anchor: 'middle',
	}));
}

const titleOf = (row: TradeRow, words: TradeWords): string =>
	words.mark(
		words.partner(row.partner),
		row.year,
		words.million(row.value_usd_million),
		words.status(row.status),
		row.reporter,
	);

function placeBracket(
	{ year, china, russia, ratio }: TradePair,
	{ x, yOf, r, words }: { x: number; yOf(million: number): number; r: number; words: TradeWords },
): PlacedBracket {
	return {
		...toEvidence(
			`ratio-${year}`,
			'derived',
			[...china.cites, ...russia.cites],
			`${words.ratio(ratio)} ${words.ratioNote(year)}`,
		),
		x: round(x),
		top: round(yOf(china.value_usd_million) + r + 4),
		bottom: round(yOf(russia.value_usd_million) - r - 4),
	};
}

/** What labels keep clear of: marks, the lines between them, ranges. */
function obstaclesOf(series: readonly PlacedSeries[]): Box[] {
	return series.flatMap(({ marks, ranges }) => [
		...marks.map((mark) => boxAround(mark.x, mark.y, mark.r)),
		...betweenMarks(marks),
		...ranges.map(({ x, top, bottom }) => ({ x: x - 4, y: top, width: 8, height: bottom - top })),
	]);
}

/** Points along the line between two marks, close enough that no label slips through. */
function betweenMarks(marks: readonly PlacedMark[]): Box[] {
	return marks.flatMap((mark, i) => {
		const before = marks[i - 1];
		if (!before) return [];
		const steps = Math.ceil(Math.hypot(mark.x - before.x, mark.y - before.y) / 6);
		return Array.from({ length: steps }, (_, step) => {
			const t = step / steps;
			return boxAround(before.x + t * (mark.x - before.x), before.y + t * (mark.y - before.y), 1.5);
		});
	});
}

function keyItems(series: readonly PlacedSeries[], trade: Trade, words: TradeWords): KeyItem[] {
	const used = new Set(series.flatMap(({ marks }) => marks.map(({ status }) => status)));
	const signs: (Status | 'missing')[] = (['reported', 'derived', 'estimate'] as const).filter((status) =>
		used.has(status),
	);
	const items: KeyItem[] = [];
	if (series.some(({ name, marks }) => name === 'crude' && marks.length > 0))
		items.push({ sign: 'alternative', role: 'china', text: words.crude() });
	if (series.some(({ ranges }) => ranges.length > 0)) signs.push('disputed');
	if (trade.russia.gaps.length + trade.china.gaps.length > 0) signs.push('missing');
	return [...signs.map((sign) => ({ sign, text: words.status(sign) })), ...items];
}
