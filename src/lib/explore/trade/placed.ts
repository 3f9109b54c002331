/** Places what a view shows: the main lines as in the static drawing, other reporters' values as smaller marks beside them. */

import type { PlacedMark } from '#lib/figures/frame/mark.ts';
import { toEvidence } from '#lib/figures/frame/mark.ts';
import { basisWord } from '#lib/figures/frame/words.ts';
import type { Locale } from '#lib/figures/message.ts';
import { markId, type Pencil, type PlacedSeries, placeSeries } from '#lib/figures/trade/series.ts';
import type { TradeWords } from '#lib/figures/trade/words.ts';
import type { TradeRow } from '#lib/model/trade.ts';
import { type Shown, shownValue } from '#lib/views/trade/shown.ts';
import type { TradeView } from '#lib/views/trade/view.ts';

export interface PlacedShown {
	series: PlacedSeries[];
	others: PlacedMark[];
}

interface Places {
	x(year: number): number;
	y(value: number): number;
	/** Half a mark's extent, px. */
	r: number;
	words: TradeWords;
	locale: Locale;
}

const LOOKS = {
	crude: { name: 'crude', role: 'china', shape: 'circle' },
	russia: { name: 'russia', role: 'russia', shape: 'square' },
	china: { name: 'china', role: 'china', shape: 'circle' },
} as const;

/** A value beside the main line is smaller than one on it. */
const SMALLER = 0.8;

export function placeShown(
	shown: Shown,
	{ scale, series }: TradeView,
	{ x, y, r, words, locale }: Places,
): PlacedShown {
	const titleOf = (row: TradeRow): string => {
		const said = words.mark(
			words.partner(row.partner),
			row.year,
			words.million(row.value_usd_million),
			words.status(row.status),
			row.reporter,
		);
		return row.series === 'other' ? `${said} (${basisWord(row.basis, locale)})` : said;
	};
	const pencil: Pencil = {
		x,
		y,
		shownOf: (row) => shownValue(row, shown, scale),
		statusOf: (row) => (scale === 'share' ? 'derived' : row.status),
		titleOf,
		r,
	};
	// Where every value is a mark of its own, a range needs none at its ends.
	const rangesOf = (all: Shown['china']['disagreements']) => (series === 'all' ? [] : all);
	return {
		series: [
			placeSeries(shown.crude, [], LOOKS.crude, pencil),
			placeSeries(shown.russia.rows, rangesOf(shown.russia.disagreements), LOOKS.russia, pencil),
			placeSeries(shown.china.rows, rangesOf(shown.china.disagreements), LOOKS.china, pencil),
		],
		others: shown.others.map((row, i) => ({
			...toEvidence(`${markId(row)}-given-${i + 1}`, row.status, row.cites, titleOf(row)),
			...(row.partner === 'China' ? LOOKS.china : LOOKS.russia),
			x: x(row.year),
			y: y(row.value_usd_million),
			r: r * SMALLER,
		})),
	};
}
