import { scaleLinear, scaleLog } from 'd3-scale';
import { toPercent, toUsd } from '#lib/drawing/format.ts';
import type { Locale } from '#lib/drawing/message.ts';

/** `log` shows both partners, `linear` the sums, `share` how the two divide what North Korea trades with them. */
export const TRADE_SCALES = ['log', 'linear', 'share'] as const;
export type TradeScale = (typeof TRADE_SCALES)[number];

export interface ValueScale {
	/** From US$ million (or a share, 0 to 1) to px: 0 at the top of the plot. */
	y(value: number): number;
	/** Gridlines, lowest first; an empty text is a line without a label. */
	ticks: { value: number; text: string }[];
}

/** US$ million, or a share from 0 to 1, as axis and labels say it. */
export const valueText = (value: number, scale: TradeScale, locale: Locale): string =>
	scale === 'share' ? toPercent(value, locale) : toUsd(value, locale);

/** `values` are all that have marks; `height` is the plot's, px; `isSparse` labels every second gridline. */
export function toValueScale(
	kind: TradeScale,
	values: readonly number[],
	{ height, isSparse, locale }: { height: number; isSparse: boolean; locale: Locale },
): ValueScale {
	const { domain, ticks } = toValueAxis(values, kind);
	return {
		y: toY(kind, domain, height),
		ticks: ticks.map((value, i) => ({
			value,
			text: isSparse && i % 2 === 1 ? '' : valueText(value, kind, locale),
		})),
	};
}

/** From a value to how far it stands below the top of a plot, whose foot is at `height`. */
export const toY = (
	kind: TradeScale,
	domain: [number, number],
	height: number,
): ((value: number) => number) => (kind === 'log' ? scaleLog : scaleLinear)(domain, [height, 0]).clamp(true);

/**
 * A scale that holds all values: whole powers of ten, round steps from nothing, or quarters of the whole. Nothing is no
 * power of ten: where it is a value, the lowest step of the logarithmic scale leads from it, and it stands at the foot.
 */
export function toValueAxis(
	values: readonly number[],
	kind: TradeScale,
): { domain: [number, number]; ticks: number[] } {
	if (kind === 'share') return { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] };
	const positive = values.filter((value) => value > 0);
	const most = Math.max(...positive, 1);
	if (kind === 'log') {
		const low = Math.floor(Math.log10(Math.min(...positive, most)));
		const high = Math.max(low + 1, Math.ceil(Math.log10(most)));
		const powers = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
		if (positive.length === values.length) return { domain: [10 ** low, 10 ** high], ticks: powers };
		return { domain: [10 ** (low - 1), 10 ** high], ticks: [0, ...powers] };
	}
	const rough = 10 ** Math.floor(Math.log10(most / 4));
	const step = [1, 2, 2.5, 5, 10].map((times) => times * rough).find((wide) => most / wide <= 7) ?? most;
	const count = Math.ceil(most / step);
	return { domain: [0, count * step], ticks: Array.from({ length: count + 1 }, (_, i) => i * step) };
}
