/** The labels inside the plot: the ratio, the Soviet years, the closed border. Each takes the first free place. */
import { pairs } from 'd3-array';
import { toUsdLong } from '#lib/drawing/format.ts';
import { boxesAlong } from '#lib/drawing/map/line.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Placed } from '#lib/drawing/placed.ts';
import { SIZE } from '#lib/drawing/style.ts';
import {
	type Box,
	boxAround,
	boxOf,
	firstFree,
	type Label,
	round,
	wallsOf,
} from '#lib/drawing/text/label.ts';
import type { TradePair, TradeRow, TradeSeries } from '#lib/model/trade.ts';
import type { EvidenceOf } from './rows.ts';
import type { PlacedBracket, PlacedSeries, Scales } from './series.ts';
import type { VisibleTrade } from './visible.ts';
import { ratioText } from './words.ts';

/** Joins the two sums of one year. */
export function placeBracket(pair: TradePair, { x, y, r }: Scales, evidenceOf: EvidenceOf): PlacedBracket {
	return {
		...evidenceOf(pair),
		x: round(x(pair.year)),
		top: round(y(pair.china.value_usd_million) + r + 4),
		bottom: round(y(pair.russia.value_usd_million) - r - 4),
	};
}

type Place = Pick<Label, 'x' | 'y' | 'anchor'>;

const place = (x: number, y: number, anchor: Label['anchor']): Place => ({
	x: round(x),
	y: round(y),
	anchor,
});

/** A label and its candidate places, best first. */
interface Candidates {
	label: Omit<Label, keyof Place>;
	/** A second, smaller line right below, placed with the first. */
	below?: string;
	places: Place[];
}

const QUIET = { size: SIZE.small, weight: 400 } as const;

/**
 * Labels stay inside `room`, px, and clear of series and ends; what finds no place is left out, since the table says it.
 * Of the ratio, which the figure is about, it is told.
 */
export function placeDirect(
	visible: VisibleTrade,
	bracket: PlacedBracket | undefined,
	{
		series,
		ends,
		scales,
		room,
	}: { series: readonly PlacedSeries[]; ends: readonly Label[]; scales: Scales; room: Box },
	locale: Locale,
): Required<Pick<Placed, 'leftOut'>> & { labels: Label[] } {
	const { pair, lowest, scale, russia } = visible;
	const taken = [...wallsOf(room), ...obstaclesOf(series), ...ends.map(boxOf)];
	const candidates = [
		pair && bracket && ratioLabel(pair, bracket, locale),
		scale === 'share' ? undefined : sovietLabel(russia, scales, locale),
		lowest && lowestLabel(lowest, scales, locale),
	];
	const labels = candidates.flatMap((wanted) => {
		if (!wanted) return [];
		const { label, below, places } = wanted;
		// Where both lines find no room, the first may stand alone.
		const stacks = [below, undefined].flatMap((second) =>
			places.map((at) => withBelow({ ...label, ...at }, second)),
		);
		const free = stacks.find((stack) => stack.every((line) => firstFree([line], taken))) ?? [];
		taken.push(...free.map(boxOf));
		return free;
	});
	const [ratio] = candidates;
	const isLeftOut = ratio && !labels.some(({ text }) => text === ratio.label.text);
	return { labels, leftOut: isLeftOut ? [ratio.label] : [] };
}

/** Marks, the lines between them, ranges. */
export const obstaclesOf = (series: readonly PlacedSeries[]): Box[] =>
	series.flatMap(({ marks, ranges }) => [
		...marks.map((mark) => boxAround(mark.x, mark.y, mark.r)),
		...pairs(marks).flatMap(([before, mark]) => boxesAlong([before.x, before.y], [mark.x, mark.y])),
		...ranges.map(({ x, top, bottom }) => ({ x: x - 4, y: top, width: 8, height: bottom - top })),
	]);

const withBelow = (label: Label, below: string | undefined): Label[] =>
	below === undefined
		? [label]
		: [label, { ...label, ...QUIET, text: below, role: 'soft', y: round(label.y + 18) }];

/** Beside the bracket, otherwise below it. */
function ratioLabel(pair: TradePair, { id, x, top, bottom }: PlacedBracket, locale: Locale): Candidates {
	const middle = (top + bottom) / 2;
	const beside = (['end', 'start'] as const).flatMap((anchor) =>
		[0, -10, 10, -20, 20, -30, 30].map((dy) => place(x + (anchor === 'end' ? -10 : 10), middle + dy, anchor)),
	);
	return {
		label: { text: ratioText(pair, locale), size: SIZE.large, weight: 700, role: 'text', of: [id] },
		below: m.trade_ratio_note({ year: pair.year }, { locale }),
		places: [...beside, ...[30, 40, 50, 60].map((dy) => place(x + 4, bottom + dy, 'end'))],
	};
}

/** Above the Soviet years' highest value. */
function sovietLabel(
	{ rows, disagreements }: TradeSeries,
	{ x, y }: Scales,
	locale: Locale,
): Candidates | undefined {
	const first = rows[0];
	const last = rows.findLast((row) => row.basis === 'ussr');
	if (!first || !last) return undefined;
	const highest = Math.max(
		...disagreements.filter(({ year }) => year <= last.year).map(({ high }) => high),
		first.value_usd_million,
	);
	return {
		label: { ...QUIET, text: m.trade_ussr({}, { locale }), role: 'russia' },
		places: [-9, -16, -24, -34].map((dy) => place(x(first.year) - 3, y(highest) + dy, 'start')),
	};
}

function lowestLabel(
	{ year, value_usd_million: value }: TradeRow,
	{ x, y }: Scales,
	locale: Locale,
): Candidates {
	return {
		label: {
			...QUIET,
			text: m.trade_last({ value: toUsdLong(value, locale), year }, { locale }),
			role: 'russia',
		},
		places: [-5, -11, -17].flatMap((dy) => [
			place(x(year) - 8, y(value) + dy, 'end'),
			place(x(year) + 8, y(value) + dy, 'start'),
		]),
	};
}
