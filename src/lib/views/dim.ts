/** Lets all but what rests on one document alone step back, in drawings that stand already. */
import { restsAlone } from './source-filter.ts';

/** Seen still, read no more. */
const DIMMED = '0.16';

export const marksIn = (root: ParentNode): SVGElement[] => [
	...root.querySelectorAll<SVGElement>('[data-cites]'),
];

export const isDimmed = (mark: Element): boolean => mark.hasAttribute('opacity');

/** Dims marks, and with them the labels that speak of nothing else; for an empty document all stand out again. */
export function dimOthers(root: ParentNode, document: string): void {
	for (const drawing of root.querySelectorAll('svg')) {
		const marks = marksIn(drawing);
		for (const mark of marks)
			setDimmed(mark, document !== '' && !restsAlone(mark.dataset.cites ?? '', document));
		for (const label of drawing.querySelectorAll<SVGElement>('[data-of]')) {
			const rows = label.dataset.of?.split(' ') ?? [];
			// A mark's id ends in its row's.
			const own = marks.filter(({ id }) => rows.some((row) => id.endsWith(`-${row}`)));
			setDimmed(label, own.length > 0 && own.every(isDimmed));
		}
	}
}

function setDimmed(element: Element, isOn: boolean): void {
	if (isOn) element.setAttribute('opacity', DIMMED);
	else element.removeAttribute('opacity');
}
