/** The labels inside the plot: the ratio, the Soviet years, the closed border. Each takes the first free place. */

import { type Evidence, toEvidence } from '#lib/drawing/marks/mark.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Box, boxOf, firstFree, type Label, round, wallsOf } from '#lib/drawing/text/label.ts';
import type { TradePair } from '#lib/model/trade.ts';
import type { Pencil } from './series.ts';
import type { ShownTrade } from './shown.ts';
import type { TradeWords } from './words.ts';

/** The two sums of one year joined by a bracket. */
export interface PlacedBracket extends Evidence {
	x: number;
	top: number;
	bottom: number;
}

export function placeBracket(
	{ year, china, russia, ratio }: TradePair,
	pencil: Pencil,
	words: TradeWords,
): PlacedBracket {
	const cites = [...china.cites, ...russia.cites];
	return {
		...toEvidence(`ratio-${year}`, 'derived', cites, `${words.ratio(ratio)} ${words.ratioNote(year)}`),
		x: round(pencil.x(year)),
		top: round(pencil.y(china.value_usd_million) + pencil.r + 4),
		bottom: round(pencil.y(russia.value_usd_million) - pencil.r - 4),
	};
}

interface Plot {
	words: TradeWords;
	pencil: Pencil;
	/** Labels stay inside, px. */
	room: Box;
}

/** A label's text with its looks; the places follow, best first, as its anchor and baseline. */
interface Wish {
	look: Pick<Label, 'text' | 'size' | 'weight' | 'role' | 'of'>;
	places: Pick<Label, 'x' | 'y' | 'anchor'>[];
	/** A second, smaller line right below, placed with the first. */
	below?: string;
}

/** Labels that find no free place are left out: the table holds what they say. */
export function placeDirect(
	shown: ShownTrade,
	bracket: PlacedBracket | undefined,
	plot: Plot,
	obstacles: readonly Box[],
): Label[] {
	const wishes = [
		...ratioWish(shown, bracket, plot),
		...(shown.scale === 'share' ? [] : [...ussrWish(shown, plot), ...closedWish(shown, plot)]),
	];
	const walls = wallsOf(plot.room);
	const placed: Label[] = [];
	for (const { look, places, below } of wishes) {
		const taken = [...walls, ...obstacles, ...placed.map(boxOf)];
		// Where both lines find no room, the first may stand alone.
		const pairs = [below, undefined].flatMap((second) =>
			places.map((place) => withBelow({ ...look, ...place }, second)),
		);
		const free = pairs.find((pair) => pair.every((label) => firstFree([label], taken)));
		if (free) placed.push(...free);
	}
	return placed;
}

function withBelow(label: Label, below: string | undefined): Label[] {
	if (below === undefined) return [label];
	return [
		label,
		{ ...label, text: below, size: SIZE.small, weight: 400, role: 'soft', y: round(label.y + 18) },
	];
}

function ratioWish({ pair }: ShownTrade, bracket: PlacedBracket | undefined, { words }: Plot): Wish[] {
	if (!pair || !bracket) return [];
	const middle = (bracket.top + bracket.bottom) / 2;
	const shifts = [0, -10, 10, -20, 20, -30, 30];
	const below = [30, 40, 50, 60].map((shift) => ({
		x: round(bracket.x + 4),
		y: round(bracket.bottom + shift),
		anchor: 'end' as const,
	}));
	return [
		{
			look: { text: words.ratio(pair.ratio), size: SIZE.large, weight: 700, role: 'text', of: [bracket.id] },
			below: words.ratioNote(pair.year),
			places: [
				...(['end', 'start'] as const).flatMap((anchor) =>
					shifts.map((shift) => ({
						x: round(bracket.x + (anchor === 'end' ? -10 : 10)),
						y: round(middle + shift),
						anchor,
					})),
				),
				...below,
			],
		},
	];
}

const quiet = (text: string, role: Role): Wish['look'] => ({ text, size: SIZE.small, weight: 400, role });

/** Above the Soviet years' highest value. */
function ussrWish({ russia }: ShownTrade, { words, pencil: { x, y: yOf } }: Plot): Wish[] {
	const last = russia.rows.findLast((row) => row.basis === 'ussr');
	const first = russia.rows[0];
	if (!last || !first) return [];
	const highest = Math.max(
		...russia.disagreements.filter(({ year }) => year <= last.year).map(({ high }) => high),
		first.value_usd_million,
	);
	const y = yOf(highest);
	return [
		{
			look: quiet(words.ussr(), 'russia'),
			places: [-9, -16, -24, -34].map((dy) => ({
				x: round(x(first.year) - 3),
				y: round(y + dy),
				anchor: 'start',
			})),
		},
	];
}

/** Beside the lowest figure of all. */
function closedWish({ lowest }: ShownTrade, { words, pencil: { x, y: yOf } }: Plot): Wish[] {
	if (!lowest) return [];
	const y = yOf(lowest.value_usd_million) + 5;
	return [
		{
			look: quiet(words.usd(lowest.value_usd_million), 'russia'),
			below: words.closed(),
			places: [-10, -16, -22].flatMap((dy) => [
				{ x: round(x(lowest.year) - 8), y: round(y + dy), anchor: 'end' as const },
				{ x: round(x(lowest.year) + 8), y: round(y + dy), anchor: 'start' as const },
			]),
		},
	];
}
