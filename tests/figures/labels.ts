/** What may be wrong with the labels of a layout, by their texts. */
import type { Placed } from '#lib/drawing/placed.ts';
import { type Box, boxOf, isClose, type Label } from '#lib/drawing/text/label.ts';

/** How far a label may stand out of a drawing to its left and right, px. */
const BEYOND = 3;

export const labelsOf = ({ labels }: Pick<Placed, 'labels'>): Label[] => Object.values(labels).flat();

/** Those that come upon one of the boxes. */
export const touching = (labels: readonly Label[], boxes: readonly Box[]): string[] =>
	labels.flatMap((label) => {
		const own = boxOf(label);
		return boxes.some((box) => isClose(own, box)) ? [label.text] : [];
	});

/** Those that leave the drawing, and pairs that come upon each other. */
export function misplaced(placed: Placed): string[] {
	const boxes = labelsOf(placed).map((label) => ({ text: label.text, box: boxOf(label) }));
	const isInside = ({ x, y, width, height }: Box) =>
		x >= -BEYOND && x + width <= placed.width + BEYOND && y >= 0 && y + height <= placed.height;
	return boxes.flatMap(({ text, box }, i) => [
		...(isInside(box) ? [] : [`${text} leaves the drawing`]),
		...boxes.slice(i + 1).flatMap((other) => (isClose(box, other.box) ? [`${text} / ${other.text}`] : [])),
	]);
}
