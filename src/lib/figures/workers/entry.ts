/** What is said of the counts of one series: dates, numbers, what is counted and by whom. */

import { SIZE } from '#lib/drawing/style.ts';
import type { Label } from '#lib/drawing/text/label.ts';
import { type PlacedLines, placeLines } from '#lib/drawing/text/lines.ts';
import type { Columns } from './columns.ts';
import type { Count } from './input.ts';
import type { WorkersWords } from './words.ts';

/** From line to line, px. */
export const LEADING = 18;

/** Every word's look, unless it is told otherwise. */
export const LOOK = { size: SIZE.small, weight: 400, role: 'soft', leading: LEADING } as const;

export interface EntryOptions {
	/** px. */
	top: number;
	columns: Columns;
	words: WorkersWords;
	/** Whether it stands out, or steps back since it cannot be compared. */
	tone: 'bold' | 'plain' | 'quiet';
}

/** A line for each count, and the words that all of them share. */
export function placeEntry(
	series: readonly Count[],
	{ top, columns, words, tone }: EntryOptions,
): PlacedLines {
	const { width, numberX, textX, textWidth, sourceX, sourceWidth, isBeside, month } = columns;
	const role = tone === 'quiet' ? 'soft' : 'text';
	const weight = tone === 'bold' ? 700 : 400;
	const [first] = series;
	if (!first) return { labels: [], bottom: top };
	const of = series.map(({ id }) => id);
	const numbers = series.flatMap(({ id, date, count }, i): Label[] => {
		const at = { ...LOOK, top: top + i * LEADING, width, of: [id] };
		return [
			...placeLines(words.date(date, month), { ...at, x: 0 }).labels,
			...placeLines(words.count(count), {
				...at,
				x: numberX,
				anchor: 'end',
				role,
				weight: series.length > 1 ? 700 : weight,
			}).labels,
		];
	});
	const what = placeLines(first.short, { ...LOOK, x: textX, width: textWidth, top, role, weight, of });
	const below = top + series.length * LEADING;
	const who = placeLines(words.source(first), {
		...LOOK,
		x: sourceX,
		width: sourceWidth,
		top: isBeside ? what.bottom : Math.max(what.bottom, below),
		of,
	});
	return {
		labels: [...numbers, ...what.labels, ...who.labels],
		bottom: Math.max(who.bottom, below),
	};
}
