import { lengthUnder, segmentsIn } from '../map/crossing.ts';
import type { Placed } from '../placed.ts';
import { type Box, boxOf, isClose, type Label, shrink } from '../text/label.ts';
import type { Fault } from './fault.ts';

/** A line may come so far into the room that is left for a label's letters in another font, px. */
const GRAZE = 1;

/** How far a label may stand out of a drawing to its left and right, px. */
const BEYOND = 3;

/** All labels of a layout. */
export const labelsOf = ({ labels }: Pick<Placed, 'labels'>): Label[] => Object.values(labels).flat();

/** Labels that leave the drawing, and pairs that come upon each other. */
export function labelFaults(placed: Placed): Fault[] {
	const boxes = labelsOf(placed).map((label) => ({ label, box: boxOf(label) }));
	const isInside = ({ x, y, width, height }: Box) =>
		x >= -BEYOND && x + width <= placed.width + BEYOND && y >= 0 && y + height <= placed.height;
	const barriers = segmentsIn(placed.barriers ?? [], { x: 0, y: 0, ...placed });
	return [
		...boxes.flatMap(({ label: { text, of }, box }) =>
			lengthUnder(shrink(box, GRAZE), barriers) > 0
				? [{ text, of, expected: 'a label on no coast, border, tie or measured line' }]
				: [],
		),
		...boxes.flatMap(({ label: { text, of }, box }) =>
			isInside(box) ? [] : [{ text, of, expected: 'a label inside the drawing' }],
		),
		...boxes.flatMap(({ label, box }, i) =>
			boxes
				.slice(i + 1)
				.filter((other) => isClose(box, other.box))
				.map((other) => overlap(label, other.label)),
		),
	];
}

/** It is told of one that speaks of a row, and of the longer one: that is more often the one that was changed. */
function overlap(a: Label, b: Label): Fault {
	const rank = ({ text, of }: Label) => (of ? 1000 : 0) + text.length;
	const [{ text, of }, other] = rank(a) < rank(b) ? [b, a] : [a, b];
	return { text, of, expected: `a label that does not lie over "${other.text}"` };
}
