/** What is said of the counts of one series: dates, numbers, what is counted and by whom. */
import { SIZE } from '#lib/drawing/style.ts';
import type { Label } from '#lib/drawing/text/label.ts';
import { type PlacedLines, placeLines } from '#lib/drawing/text/lines.ts';
import type { Columns } from './columns.ts';
import type { Count } from './input.ts';
import type { WorkersWords } from './words.ts';

/** From line to line, px. */
export const LEADING = 18;

/** Every word's style, unless it is told otherwise. */
export const STYLE = { size: SIZE.small, weight: 400, role: 'soft', leading: LEADING } as const;

export interface EntryOptions extends Pick<Label, 'role' | 'weight'> {
	/** px. */
	top: number;
	columns: Columns;
	words: WorkersWords;
}

/** A line for each count, and the words that all of them share. */
export function placeEntry(
	series: readonly [Count, ...Count[]],
	{ top, role, weight, columns, words }: EntryOptions,
): PlacedLines {
	const { width, numberX, textX, textWidth, isBeside, month } = columns;
	const [first, ...others] = series;
	const of = series.map(({ id }) => id);
	const style = { ...STYLE, role, weight: others.length > 0 ? 700 : weight } as const;
	const numbers = series.flatMap(({ id, date, count }, i) => {
		const at = { top: top + i * LEADING, width, of: [id] };
		return [
			placeLines(words.shortDate(date, month), { ...STYLE, ...at, x: 0 }),
			placeLines(words.count(count), { ...style, ...at, x: numberX, anchor: 'end' }),
		];
	});
	const what = placeLines(first.short, { ...style, weight, x: textX, width: textWidth, top, of });
	const below = top + series.length * LEADING;
	const who = placeLines(first.by, {
		...STYLE,
		...(isBeside
			? { x: textX, width: textWidth, top: what.bottom }
			: { x: 0, width, top: Math.max(what.bottom, below) }),
		of,
	});
	return {
		labels: [...numbers, what, who].flatMap(({ labels }) => labels),
		bottom: Math.max(who.bottom, below),
	};
}
