/** The summit's words above the plot, over the line of its year. */
import { toMonth } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { boxOf, type Label, round } from '#lib/drawing/text/label.ts';
import { fitLines, stackLines } from '#lib/drawing/text/lines.ts';
import { yearOf } from '#lib/model/context.ts';
import type { VisibleTrade } from '../visible.ts';
import { LINE, STRONG } from './style.ts';

/** What its line takes below the words, px. */
const BELOW = 16;

export function placeSummit(
	{ events: { summit }, summitPlace }: VisibleTrade,
	{ x, right, locale }: { x(year: number): number; right: number; locale: Locale },
): { x: number; labels: Label[]; bottom: number } {
	if (!summit) return { x: 0, labels: [], bottom: LINE / 2 };
	const at = x(yearOf(summit));
	const date = toMonth(summit.date ?? '', locale);
	const text = m.trade_summit({ place: summitPlace, date }, { locale });
	const lines = fitLines(text, { ...STRONG, width: right });
	const style = { ...STRONG, y: 13, leading: LINE, of: [`event-${summit.id}`] };
	const labels = stackLines(lines, { ...style, x: right, anchor: 'end' });
	const from = Math.min(...labels.map((label) => boxOf(label).x));
	const shift = Math.min(0, at + 6 - right, 0);
	return {
		x: round(at),
		labels: labels.map((label) => ({ ...label, x: round(label.x + Math.max(shift, -from)) })),
		bottom: lines.length * LINE + BELOW,
	};
}
