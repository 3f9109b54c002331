/** The labels inside the plot: the ratio, the Soviet years, the closed border. Each takes the first free place. */
import { toUsd } from '#lib/drawing/format.ts';
import type { Evidence } from '#lib/drawing/marks/mark.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Box, boxOf, firstFree, type Label, round, wallsOf } from '#lib/drawing/text/label.ts';
import type { TradePair } from '#lib/model/trade.ts';
import type { EvidenceOf } from './rows.ts';
import type { Scales } from './series.ts';
import type { VisibleTrade } from './visible.ts';
import { ratioText } from './words.ts';

/** The two sums of one year joined by a bracket. */
export interface PlacedBracket extends Evidence {
	x: number;
	top: number;
	bottom: number;
}

export function placeBracket(pair: TradePair, { x, y, r }: Scales, evidenceOf: EvidenceOf): PlacedBracket {
	return {
		...evidenceOf(pair),
		x: round(x(pair.year)),
		top: round(y(pair.china.value_usd_million) + r + 4),
		bottom: round(y(pair.russia.value_usd_million) - r - 4),
	};
}

type Place = Pick<Label, 'x' | 'y' | 'anchor'>;

/** A label and its candidate places, best first. */
interface Candidates {
	label: Omit<Label, keyof Place>;
	/** A second, smaller line right below, placed with the first. */
	below?: string;
	places: Place[];
}

/** Labels stay inside `room`, px, and clear of obstacles; what finds no place is left out, since the table says it. */
export function placeDirect(
	visible: VisibleTrade,
	bracket: PlacedBracket | undefined,
	{ scales, room, obstacles }: { scales: Scales; room: Box; obstacles: readonly Box[] },
	locale: Locale,
): Label[] {
	const taken = [...wallsOf(room), ...obstacles];
	const placed: Label[] = [];
	for (const { label, places, below } of candidatesOf(visible, bracket, scales, locale)) {
		// Where both lines find no room, the first may stand alone.
		const stacks = [below, undefined].flatMap((second) =>
			places.map((place) => withBelow({ ...label, ...place }, second)),
		);
		const free = stacks.find((stack) => stack.every((line) => firstFree([line], taken)));
		if (!free) continue;
		placed.push(...free);
		taken.push(...free.map(boxOf));
	}
	return placed;
}

const QUIET = { size: SIZE.small, weight: 400 } as const;

const withBelow = (label: Label, below: string | undefined): Label[] =>
	below === undefined
		? [label]
		: [label, { ...label, ...QUIET, text: below, role: 'soft', y: round(label.y + 18) }];

function candidatesOf(
	visible: VisibleTrade,
	bracket: PlacedBracket | undefined,
	scales: Scales,
	locale: Locale,
): Candidates[] {
	const { pair, scale } = visible;
	return [
		...(pair && bracket ? [ratioLabel(pair, bracket, locale)] : []),
		...(scale === 'share'
			? []
			: [...sovietLabel(visible, scales, locale), ...lowestLabel(visible, scales, locale)]),
	];
}

/** Beside the bracket, otherwise below it. */
function ratioLabel(pair: TradePair, { id, x, top, bottom }: PlacedBracket, locale: Locale): Candidates {
	const middle = (top + bottom) / 2;
	const beside = ([-10, 10] as const).flatMap((dx) =>
		[0, -10, 10, -20, 20, -30, 30].map((dy) => ({
			x: round(x + dx),
			y: round(middle + dy),
			anchor: dx < 0 ? ('end' as const) : ('start' as const),
		})),
	);
	const under = [30, 40, 50, 60].map((dy) => ({
		x: round(x + 4),
		y: round(bottom + dy),
		anchor: 'end' as const,
	}));
	return {
		label: { text: ratioText(pair, locale), size: SIZE.large, weight: 700, role: 'text', of: [id] },
		below: m.trade_ratio_note({ year: pair.year }, { locale }),
		places: [...beside, ...under],
	};
}

/** Above the Soviet years' highest value. */
function sovietLabel({ russia }: VisibleTrade, { x, y }: Scales, locale: Locale): Candidates[] {
	const first = russia.rows[0];
	const last = russia.rows.findLast((row) => row.basis === 'ussr');
	if (!first || !last) return [];
	const highest = Math.max(
		...russia.disagreements.filter(({ year }) => year <= last.year).map(({ high }) => high),
		first.value_usd_million,
	);
	return [
		{
			label: { ...QUIET, text: m.trade_ussr({}, { locale }), role: 'russia' },
			places: [-9, -16, -24, -34].map((dy) => ({
				x: round(x(first.year) - 3),
				y: round(y(highest) + dy),
				anchor: 'start',
			})),
		},
	];
}

/** Beside the lowest figure of all. */
function lowestLabel({ lowest }: VisibleTrade, { x, y }: Scales, locale: Locale): Candidates[] {
	if (!lowest) return [];
	const middle = y(lowest.value_usd_million) + 5;
	return [
		{
			label: { ...QUIET, text: toUsd(lowest.value_usd_million, locale), role: 'russia' },
			below: m.trade_closed({}, { locale }),
			places: [-10, -16, -22].flatMap((dy) => [
				{ x: round(x(lowest.year) - 8), y: round(middle + dy), anchor: 'end' as const },
				{ x: round(x(lowest.year) + 8), y: round(middle + dy), anchor: 'start' as const },
			]),
		},
	];
}
