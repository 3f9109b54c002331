/** The room around the plot: values on the left, names and last values on the right, years below. px. */
import { widthOfTicks } from '#lib/figures/trade/axes.ts';
import { type End, toEnd, widthOfEnds } from '#lib/figures/trade/ends.ts';
import { type ShownValues, shownValue } from '#lib/figures/trade/shown.ts';
import type { TradeView } from '#lib/figures/trade/view/view.ts';
import type { TradeWords } from '#lib/figures/trade/words.ts';
import { PERIOD, type TradeSeries } from '#lib/model/trade.ts';

export interface Frame {
	height: number;
	/** Half a mark's extent. */
	r: number;
	padding: { left: number; right: number; top: number; bottom: number };
	/** Years with a label. */
	years: number[];
	/** What stands at the lines' right ends; `y` is the last value, not yet px. */
	ends: End[];
}

/** From one labelled year to the next at the least. */
const YEAR_ROOM = 44;

export function frameOf(
	shown: ShownValues,
	view: TradeView,
	{ width, ticks, words }: { width: number; ticks: readonly number[]; words: TradeWords },
): Frame {
	const isNarrow = width < 480;
	const isShare = view.scale === 'share';
	const text = (value: number) => (isShare ? words.percent(value) : words.usd(value));
	const endOf = (series: TradeSeries, role: 'china' | 'russia'): End[] => {
		const last = series.rows.findLast((row) => shownValue(row, shown, view.scale) !== undefined);
		if (!last) return [];
		const value = shownValue(last, shown, view.scale) ?? 0;
		const said = words.last(text(value), last.year);
		return [toEnd(words.partner(series.partner), said, isNarrow ? 56 : 150, role, value)];
	};
	const ends = [...endOf(shown.china, 'china'), ...endOf(shown.russia, 'russia')];
	const left = widthOfTicks(ticks.map((value) => ({ value, text: text(value) }))) + 10;
	const right = (ends.length > 0 ? widthOfEnds(ends) : 0) + 14;
	return {
		height: Math.round(Math.max(300, Math.min(460, width * 0.46))),
		r: isNarrow ? 3 : 3.6,
		padding: { left, right, top: 12, bottom: 32 },
		years: yearsOf(view, width - left - right),
		ends,
	};
}

function yearsOf({ from, to }: TradeView, width: number): number[] {
	const pitch = width / (to - from);
	const step = [1, 2, 5, 10].find((years) => years * pitch >= YEAR_ROOM) ?? PERIOD.to - PERIOD.from;
	const first = Math.ceil(from / step) * step;
	return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}
