/** The lines, ranges and marks of what is shown. */

import { toEvidence } from '#lib/drawing/marks/mark.ts';
import type { TradeRow } from '#lib/model/trade.ts';
import type { TradeScale } from './scales.ts';
import { givenId, type Look, type Pencil, type PlacedSeries, placeSeries } from './series.ts';
import { type ShownValues, shownValue } from './shown.ts';
import type { TradeWords } from './words.ts';

const LOOKS = {
	crude: { name: 'crude', role: 'china', shape: 'circle' },
	russia: { name: 'russia', role: 'russia', shape: 'square' },
	china: { name: 'china', role: 'china', shape: 'circle' },
} as const satisfies Record<string, Look>;

/** A value beside the main line is smaller than one on it. */
const SMALLER = 0.8;

export interface LinesOptions {
	scale: TradeScale;
	words: TradeWords;
	/** From a year and from a value to px. */
	x(year: number): number;
	y(value: number): number;
	/** Half a mark's extent, px. */
	r: number;
}

export const toPencil = (shown: ShownValues, { scale, words, x, y, r }: LinesOptions): Pencil => ({
	x,
	y,
	r,
	shownOf: (row) => shownValue(row, shown, scale),
	statusOf: (row) => (scale === 'share' ? 'derived' : row.status),
	titleOf: (row) => titleOf(row, words),
});

/** In drawing order: China's line lies uppermost. */
export function placeLines(shown: ShownValues, options: LinesOptions): PlacedSeries[] {
	const { china, russia, crude, others } = shown;
	const pencil = toPencil(shown, options);
	const given = others.map((row, i) => ({
		...toEvidence(givenId(row, i), row.status, row.cites, titleOfOther(row, options.words)),
		...LOOKS[row.partner === 'China' ? 'china' : 'russia'],
		x: pencil.x(row.year),
		y: pencil.y(row.value_usd_million),
		r: pencil.r * SMALLER,
	}));
	return [
		...(given.length > 0
			? [{ name: 'others', role: 'soft' as const, segments: [], marks: given, ranges: [] }]
			: []),
		placeSeries(crude, [], LOOKS.crude, pencil),
		placeSeries(russia.rows, russia.disagreements, LOOKS.russia, pencil),
		placeSeries(china.rows, china.disagreements, LOOKS.china, pencil),
	];
}

const titleOf = (row: TradeRow, words: TradeWords): string =>
	words.mark(
		words.partner(row.partner),
		row.year,
		words.million(row.value_usd_million),
		words.status(row.status),
		row.reporter,
	);

/** A value beside the main one may measure something else. */
const titleOfOther = (row: TradeRow, words: TradeWords): string =>
	`${titleOf(row, words)} (${words.basis(row.basis)})`;
