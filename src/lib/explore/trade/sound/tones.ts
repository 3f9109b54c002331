/** What a view shows as tones: year after year, each as high as its mark stands in the chart. */
import { toValueAxis, toY } from '#lib/figures/trade/scales.ts';
import { plottedValue, plottedValues, type VisibleTrade } from '#lib/figures/trade/visible.ts';
import { yearOf } from '#lib/model/context.ts';
import type { Period, TradeSeries } from '#lib/model/trade.ts';
import type { Partner } from '#lib/model/vocabulary.ts';

export interface Tone {
	voice: Partner | 'summit';
	year: number;
	/** Seconds from the beginning. */
	at: number;
	/** Seconds. */
	duration: number;
	/** Hz. */
	frequency: number;
}

/**
 * From the foot of the chart to its top: an octave is heard as the same step everywhere, small loudspeakers give nothing much
 * lower, and many ears nothing much higher.
 */
const LOWEST = 220;
const OCTAVES = 3;

/** Seconds from year to year; a pause between tones, in which the click has its place; and before the first of them. */
const STEP = 0.3;
const TONE = 0.22;
const CLICK = 0.04;
const LEAD = 0.1;

/** Above all tones. */
const CLICK_FREQUENCY = 2640;

/** How long a span of years sounds, seconds. */
export const secondsOf = ({ from, to }: Period): number => LEAD + (to - from + 1) * STEP;

/** The tones of both partners at once. A year without a mark has none; a click leads into the summit's year. */
export function toTones(visible: VisibleTrade): Tone[] {
	const { scale, span, china, russia, events } = visible;
	const down = toY(scale, toValueAxis(plottedValues(visible), scale).domain, OCTAVES);
	const timeOf = (year: number) => LEAD + (year - span.from) * STEP;
	const tonesOf = ({ partner, rows }: TradeSeries): Tone[] =>
		rows.flatMap((row) => {
			const value = plottedValue(row, visible);
			if (value === undefined) return [];
			const frequency = LOWEST * 2 ** (OCTAVES - down(value));
			return [{ voice: partner, year: row.year, at: timeOf(row.year), duration: TONE, frequency }];
		});
	const clickIn = (year: number): Tone => ({
		voice: 'summit',
		year,
		at: timeOf(year) - CLICK,
		duration: CLICK,
		frequency: CLICK_FREQUENCY,
	});
	return [...tonesOf(china), ...tonesOf(russia), ...(events.summit ? [clickIn(yearOf(events.summit))] : [])];
}
