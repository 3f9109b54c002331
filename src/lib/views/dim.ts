/** Dims all but what rests on one document alone, in drawings that stand already. */
import { isLabelDimmed, restsAlone } from './source-filter.ts';

/** Seen still, read no more. */
const DIMMED = '0.16';

export const marksIn = (root: ParentNode): SVGElement[] => [
	...root.querySelectorAll<SVGElement>('[data-cites]'),
];

export const isDimmed = (mark: Element): boolean => mark.hasAttribute('opacity');

/** Dims marks, and with them the labels that speak of nothing else; for an empty document nothing is dimmed. */
export function dimOthers(root: ParentNode, document: string): void {
	for (const drawing of root.querySelectorAll('svg')) {
		const dimmed = new Map<string, boolean>();
		for (const mark of marksIn(drawing)) {
			dimmed.set(mark.id, document !== '' && !restsAlone(mark.dataset.cites ?? '', document));
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
