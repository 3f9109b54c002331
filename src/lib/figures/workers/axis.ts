/** The head of the scale: what the document states, over plain numbers from zero. */
import { boxOf, isClose, type Label, roomFor, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { capHeight } from '#lib/drawing/text/measure.ts';
import type { Columns } from './columns.ts';
import { LEADING, LOOK } from './entry.ts';
import type { Count } from './input.ts';
import type { WorkersWords } from './words.ts';

export interface PlacedAxis {
	labels: Label[];
	/** Where the line at the document's number begins, and where the head ends, px. */
	lineTop: number;
	bottom: number;
}

export function placeAxis(claim: Count, { x, width }: Columns, words: WorkersWords, top: number): PlacedAxis {
	const at = round(x(claim.count));
	const [from = 0, to = width] = x.range();
	const look = { ...LOOK, weight: 700, role: 'text' } as const;
	const text = words.claim(claim);
	// Beginning at its line, or further left where it would run out of the drawing.
	const left = Math.max(from, Math.min(at - 4, width - roomFor(text, look)));
	const title = placeLines(text, { ...look, x: left, top, width: width - left });
	const bottom = title.bottom + LEADING;
	const line = { x: at, y: title.bottom, width: 0, height: LEADING };
	const room = Math.max(...x.ticks(5).map((tick) => roomFor(words.count(tick), LOOK))) + 8;
	const values = [5, 3, 2]
		.map((count) => x.ticks(count))
		.find(({ length }) => (length - 1) * room <= to - from);
	const ticks = (values ?? [0]).map(
		(tick): Label => ({
			...LOOK,
			text: words.count(tick),
			x: round(x(tick)),
			y: round(title.bottom + LEADING / 2 + capHeight(LOOK.size) / 2),
			anchor: 'middle',
		}),
	);
	return {
		labels: [...title.labels, ...ticks.filter((tick) => !isClose(boxOf(tick), line, 4))],
		lineTop: title.bottom,
		bottom,
	};
}
