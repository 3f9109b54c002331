/** The two sums of 2018 as equal squares: how many of Russia's fit into China's. */

import { toUsdLong } from '#lib/drawing/format.ts';
import { type Evidence, evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import { m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Box, type Label, roomFor, round } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { TradePair } from '#lib/model/trade.ts';
import { rowsOf } from './table.ts';

export interface RatioInput {
	/** The two sums as document 004 prints them. */
	pair: TradePair;
}

/** A sum in squares, each of them Russia's; the last of China's is cut to what is left. */
type PlacedSum = Evidence & { squares: Box[] };

export interface PlacedRatio extends Placed {
	labels: Record<'china' | 'russia', Label[]>;
	china: PlacedSum;
	russia: PlacedSum;
}

/** Squares are counted in rows of eight, or of twice as many where there is room. */
const PER_ROW = 8;
const LINE = 20;

export function layoutRatio({ pair }: RatioInput, { width, locale }: LayoutOptions): PlacedRatio {
	const isNarrow = widthNameOf(width) === 'narrow';
	const size = isNarrow ? 18 : 34;
	const step = size + (isNarrow ? 4 : 6);
	const sums = {
		china: toUsdLong(pair.china.value_usd_million, locale),
		russia: toUsdLong(pair.russia.value_usd_million, locale),
	};
	// Beside each other, a column for each sum: what it is, how much, then its squares.
	const gap = isNarrow ? 16 : 64;
	const secondAt = (sumSize: number, perRow: number) =>
		Math.max(perRow * step, roomFor(sums.china, { size: sumSize, weight: 700 })) + gap;
	const fits = (sumSize: number, perRow: number) =>
		secondAt(sumSize, perRow) + roomFor(sums.russia, { size: sumSize, weight: 700 }) <= width;
	const sizes = [isNarrow ? SIZE.large : SIZE.figure, SIZE.large, SIZE.label];
	const sumSize = sizes.find((candidate) => fits(candidate, PER_ROW)) ?? SIZE.small;
	const perRow = fits(sumSize, 2 * PER_ROW) ? 2 * PER_ROW : PER_ROW;
	const left = { china: 0, russia: Math.ceil(secondAt(sumSize, perRow)) };
	const top = 2 * LINE + 36;

	const rows = rowsOf(pair, locale);
	const names = { china: m.china({}, { locale }), russia: m.russia({}, { locale }) };
	const labelsOf = (partner: 'china' | 'russia'): Label[] => {
		const style = { x: left[partner], anchor: 'start', weight: 700, role: partner } as const;
		return [
			{ ...style, text: names[partner], y: 16, size: SIZE.label },
			{ ...style, text: sums[partner], y: 16 + LINE + 14, size: sumSize },
		];
	};
	const sumOf = (partner: 'china' | 'russia', count: number): PlacedSum => ({
		...evidenceOfRow(rows[partner], `${names[partner]}: ${sums[partner]}`),
		squares: Array.from({ length: Math.ceil(count) }, (_, i) => ({
			x: round(left[partner] + (i % perRow) * step),
			y: round(top + Math.floor(i / perRow) * step),
			width: round(size * Math.min(1, count - i)),
			height: size,
		})),
	});
	return {
		width,
		height: Math.ceil(top + Math.ceil(pair.ratio / perRow) * step),
		labels: { china: labelsOf('china'), russia: labelsOf('russia') },
		china: sumOf('china', pair.ratio),
		russia: sumOf('russia', 1),
	};
}
