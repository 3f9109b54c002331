/** Lets all but what rests on one document alone step back, in drawings that stand already. */
import { restsAlone } from './only.ts';

/** Seen still, read no more. */
const DIMMED = '0.16';

export const marksIn = (root: ParentNode): SVGElement[] => [
	...root.querySelectorAll<SVGElement>('svg [data-cites]'),
];

export const isDimmed = (mark: Element): boolean => mark.hasAttribute('opacity');

/** Dims marks and the labels that belong to them; for an empty document all stand out again. */
export function dimOthers(root: ParentNode, document: string): void {
	const dimmed = new Set<string>();
	for (const mark of marksIn(root)) {
		const isLeft = document === '' || restsAlone(mark.dataset.cites ?? '', document);
		setDimmed(mark, !isLeft);
		if (!isLeft) dimmed.add(mark.id);
	}
	for (const label of root.querySelectorAll<SVGElement>('svg [data-of]'))
		setDimmed(label, dimmed.has(label.dataset.of ?? ''));
}

function setDimmed(element: Element, isOn: boolean): void {
	if (isOn) element.setAttribute('opacity', DIMMED);
	else element.removeAttribute('opacity');
}
