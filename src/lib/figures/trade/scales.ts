import { scaleLinear, scaleLog } from 'd3-scale';
import type { TradeRow } from '#lib/model/trade.ts';
import type { TradeWords } from './words.ts';

/** `log` shows both partners, `linear` the sums, `share` how the two divide what North Korea trades with them. */
export const TRADE_SCALES = ['log', 'linear', 'share'] as const;
export type TradeScale = (typeof TRADE_SCALES)[number];

export interface ValueScale {
	/** From US$ million (or a share, 0 to 1) to px: 0 at the top of the plot. */
	y(value: number): number;
	/** Gridlines, lowest first; an empty text is a line without a label. */
	ticks: { value: number; text: string }[];
}

/** US$ million: from US$10,000, below the lowest figure, to US$10 billion, above the highest. */
const LOG_DOMAIN = [0.01, 10_000] as const;
const LINEAR_TICKS = [0, 1000, 2000, 3000, 4000, 5000, 6000, 7000];

/** `height` is the plot's, px; `isSparse` labels every second gridline. */
export function toValueScale(
	kind: TradeScale,
	height: number,
	isSparse: boolean,
	words: TradeWords,
): ValueScale {
	const labelled = (values: number[], text: (value: number) => string) =>
		values.map((value, i) => ({ value, text: isSparse && i % 2 === 1 ? '' : text(value) }));

	if (kind === 'log') {
		const y = scaleLog(LOG_DOMAIN, [height, 0]).clamp(true);
		return { y, ticks: labelled([0.01, 0.1, 1, 10, 100, 1000, 10_000], words.usd) };
	}
	if (kind === 'linear') {
		return {
			y: scaleLinear([0, LINEAR_TICKS.at(-1) ?? 1], [height, 0]),
			ticks: labelled(LINEAR_TICKS, words.usd),
		};
	}
	return {
		y: scaleLinear([0, 1], [height, 0]),
		ticks: labelled([0, 0.25, 0.5, 0.75, 1], words.percent),
	};
}

/** What a row shows on a scale: its value, or its part of the two partners' sum where both have a figure. */
export function valueOn(kind: TradeScale, row: TradeRow, others: readonly TradeRow[]): number | undefined {
	if (kind !== 'share') return row.value_usd_million;
	const other = others.find((candidate) => candidate.year === row.year);
	return other && row.value_usd_million / (row.value_usd_million + other.value_usd_million);
}
