import { rowOf } from '#lib/embed/scripts/reader/marks.ts';
import type { Subjects } from '#lib/model/subjects.ts';
import { marksIn, setEach } from '#lib/views/dim.ts';
import { ASIDE } from './linked.ts';
import { rowsOn, type SubjectIndex } from './subject-index.ts';

/**
 * Lets all stand back that tells of something else, in every picture that tells of the subjects; a picture that does not is
 * left as it is, and so is the one that a reader is in. Without subjects, nothing stands back. Gives the number of pictures
 * that tell of them.
 */
export function setAside(index: SubjectIndex, subjects?: Subjects, except?: Element): number {
	for (const element of document.querySelectorAll(`[${ASIDE}]`)) element.removeAttribute(ASIDE);
	if (!subjects) return 0;
	const figures = [...document.querySelectorAll<HTMLElement>('figure[data-figure]')];
	const telling = figures.filter((figure) => {
		const rows = rowsOn(index, figure.dataset.figure ?? '', subjects);
		const drawings = figure === except ? [] : [...figure.querySelectorAll('svg')];
		return drawings.filter((drawing) => setIn(drawing, rows)).length > 0;
	});
	return telling.length;
}

/** What is written on a mark, in the colour of paper, would be lost with it. */
const isOnMark = (element: Element) =>
	element.getAttribute('data-fill') === 'paper' && element.hasAttribute('data-of');

/** Gives whether the drawing tells of the rows. */
function setIn(drawing: SVGElement, rows: ReadonlySet<string>): boolean {
	const isFound = ({ id }: Element) => rows.has(rowOf(id));
	if (!marksIn(drawing).some(isFound)) return false;
	setEach(
		drawing,
		(mark) => !isFound(mark),
		(element, isAside) => element.toggleAttribute(ASIDE, isAside && !isOnMark(element)),
	);
	// A line through several marks is none itself: it goes with its layer.
	for (const layer of drawing.querySelectorAll('[data-name]')) {
		const marks = marksIn(layer);
		if (marks.length > 1 && marks.every((mark) => mark.hasAttribute(ASIDE))) layer.setAttribute(ASIDE, '');
	}
	return true;
}
