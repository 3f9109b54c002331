/** Labels of a layout that come upon something, by their texts. */
import { type Box, boxOf, isClose, type Label } from '#lib/drawing/text/label.ts';

/** Those that come upon one of the boxes. */
export const touching = (labels: readonly Label[], boxes: readonly Box[]): string[] =>
	labels.flatMap((label) => {
		const own = boxOf(label);
		return boxes.some((box) => isClose(own, box)) ? [label.text] : [];
	});
