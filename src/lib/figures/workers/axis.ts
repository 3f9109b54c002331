/** The head of the scale: what the document states, over plain numbers from zero. */
import { max } from 'd3-array';
import { boxOf, isClose, type Label, roomFor, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { Columns } from './columns.ts';
import { LEADING, STYLE } from './entry.ts';
import type { Count } from './input.ts';
import type { WorkersWords } from './words.ts';

/** `top` and `bottom` are the upper and the lower edge of its numbers, px. */
export interface PlacedAxis {
	labels: Label[];
	top: number;
	bottom: number;
}

export function placeAxis(claim: Count, { x, width }: Columns, words: WorkersWords, y: number): PlacedAxis {
	const at = round(x(claim.count));
	const [from = 0, to = width] = x.range();
	const style = { ...STYLE, weight: 700, role: 'text' } as const;
	const text = words.claim(claim);
	// Beginning at its line, or further left where it would run out of the drawing.
	const left = Math.max(from, Math.min(at - 4, width - roomFor(text, style)));
	const title = placeLines(text, { ...style, x: left, top: y, width: width - left });
	const top = title.bottom;
	const line = { x: at, y: top, width: 0, height: LEADING };
	const room = (max(x.ticks(5), (tick) => roomFor(words.count(tick), STYLE)) ?? 0) + 8;
	const values = [5, 3, 2].map((n) => x.ticks(n)).find(({ length }) => (length - 1) * room <= to - from);
	const ticks = (values ?? [0]).flatMap((tick) => {
		const options = { ...STYLE, x: x(tick), top, width: room, anchor: 'middle' } as const;
		return placeLines(words.count(tick), options).labels;
	});
	return {
		labels: [...title.labels, ...ticks.filter((tick) => !isClose(boxOf(tick), line, 4))],
		top,
		bottom: top + LEADING,
	};
}
