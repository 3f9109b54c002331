/** Dims all but what rests on one document, in drawings that stand already. */
import { isLabelDimmed, restsOn } from './source-filter.ts';

/** Seen to stand back, and still read. */
const DIMMED = '0.46';

export const marksIn = (root: ParentNode): SVGElement[] => [
	...root.querySelectorAll<SVGElement>('[data-cites]'),
];

export const isDimmed = (mark: Element): boolean => mark.hasAttribute('opacity');

/** Dims marks, and with them the labels that speak of nothing else; for an empty document nothing is dimmed. */
export function dimOthers(root: ParentNode, document: string): void {
	for (const drawing of root.querySelectorAll('svg')) {
		const dimmed = new Map<string, boolean>();
		for (const mark of marksIn(drawing)) {
			dimmed.set(mark.id, document !== '' && !restsOn(mark.dataset.cites ?? '', document));
			setDimmed(mark, dimmed.get(mark.id) === true);
		}
		for (const label of drawing.querySelectorAll<SVGElement>('[data-of]')) {
			const of = label.dataset.of?.split(' ') ?? [];
			setDimmed(label, isLabelDimmed({ of, layer: label.closest('[data-name]')?.id ?? '' }, dimmed));
		}
	}
}

function setDimmed(element: Element, isOn: boolean): void {
	if (isOn) element.setAttribute('opacity', DIMMED);
	else element.removeAttribute('opacity');
}
