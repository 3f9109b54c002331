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
	const isOther = ({ dataset: { cites = '' } }: SVGElement) => document !== '' && !restsOn(cites, document);
	for (const drawing of root.querySelectorAll('svg')) setEach(drawing, isOther, setDimmed);
}

/** Sets each mark of a drawing as it is judged, and each label as all marks are that it speaks of. */
export function setEach(
	drawing: ParentNode,
	isOn: (mark: SVGElement) => boolean,
	set: (element: Element, isOn: boolean) => void,
): void {
	const judged = new Map(marksIn(drawing).map((mark) => [mark.id, isOn(mark)]));
	for (const mark of marksIn(drawing)) set(mark, judged.get(mark.id) === true);
	for (const label of drawing.querySelectorAll<SVGElement>('[data-of]')) {
		const of = label.dataset.of?.split(' ') ?? [];
		set(label, isLabelDimmed({ of, layer: label.closest('[data-name]')?.id ?? '' }, judged));
	}
}

function setDimmed(element: Element, isOn: boolean): void {
	if (isOn) element.setAttribute('opacity', DIMMED);
	else element.removeAttribute('opacity');
}
