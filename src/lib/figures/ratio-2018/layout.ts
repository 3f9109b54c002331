/** The two sums of 2018 as equal squares: how many of Russia's fit into China's. */

import { type Evidence, toEvidence } from '#lib/drawing/marks/mark.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Label, roomFor, round } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { TradePair } from '#lib/model/trade.ts';
import { ratioWords } from './words.ts';

export interface RatioInput {
	/** The two sums as document 004 prints them. */
	pair: TradePair;
}

/** One square of Russia's sum; the last of China's is cut to what is left. */
export interface Square {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface PlacedRatio extends Placed {
	china: Evidence & { squares: Square[] };
	russia: Evidence & { squares: Square[] };
}

/** Squares are counted in rows of eight, or of twice as many where there is room. */
const PER_ROW = 8;
const LINE = 20;

export function layoutRatio({ pair }: RatioInput, { width, locale }: LayoutOptions): PlacedRatio {
	const words = ratioWords(locale);
	const { china, russia, ratio } = pair;
	const isNarrow = widthNameOf(width) === 'narrow';
	const size = isNarrow ? 18 : 34;
	const pitch = size + (isNarrow ? 4 : 6);
	// Beside each other, a column for each sum: what it is, how much, then its squares.
	const names: [string, string] = [words.china(), words.russia()];
	const sums: [string, string] = [words.sum(china.value_usd_million), words.sum(russia.value_usd_million)];
	const gap = isNarrow ? 16 : 64;
	const room = (text: string, size: number, perRow = PER_ROW) =>
		Math.max(perRow * pitch, roomFor(text, { size, weight: 700 }));
	const fits = (size: number, perRow = PER_ROW) =>
		room(sums[0], size, perRow) + gap + roomFor(sums[1], { size, weight: 700 }) <= width;
	const sumSize =
		[isNarrow ? SIZE.large : SIZE.figure, SIZE.large, SIZE.label].find((size) => fits(size)) ?? SIZE.small;
	const perRow = fits(sumSize, 2 * PER_ROW) ? 2 * PER_ROW : PER_ROW;
	const rows = Math.ceil(ratio / perRow);
	const secondX = Math.ceil(room(sums[0], sumSize, perRow) + gap);
	const top = 2 * LINE + 36;

	const squares = (x: number, count: number): Square[] =>
		Array.from({ length: Math.ceil(count) }, (_, i) => ({
			x: round(x + (i % perRow) * pitch),
			y: round(top + Math.floor(i / perRow) * pitch),
			width: round(size * Math.min(1, count - i)),
			height: size,
		}));
	const head = (x: number, i: 0 | 1, role: 'china' | 'russia'): Label[] => [
		{ text: names[i], x, y: 16, anchor: 'start', size: SIZE.label, weight: 700, role },
		{ text: sums[i], x, y: 16 + LINE + 14, anchor: 'start', size: sumSize, weight: 700, role },
	];
	const evidence = (id: string, row: TradePair['china'], text: string) =>
		toEvidence(id, row.status, row.cites, text);
	return {
		width,
		height: Math.ceil(top + rows * pitch),
		labels: {
			china: head(0, 0, 'china'),
			russia: head(secondX, 1, 'russia'),
		},
		china: { ...evidence('china', china, `${names[0]}: ${sums[0]}`), squares: squares(0, ratio) },
		russia: { ...evidence('russia', russia, `${names[1]}: ${sums[1]}`), squares: squares(secondX, 1) },
	};
}
