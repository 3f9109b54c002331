/** The marks of a drawing as a reader meets them: what each says and rests on, and where it stands on screen. */

export interface ReaderMark {
	element: SVGGraphicsElement;
	id: string;
	title: string;
	/** A RowStatus, as the drawing has it. */
	status: string;
	/** Citations as printed: `004:29`, `RU14`. */
	cites: string[];
	/** The row that the mark stands for, as the figure's table names it. */
	row: string;
	/** The part of the drawing that it stands in, as a series. */
	layer: Element | null;
}

/** Edges relative to the drawing's box, px. */
export interface Edges {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** What a finger hits, px to each side of a point: targets are 24 px at least. */
const TARGET = 12;

/** Larger marks are grounds and lines, which yield to the small ones that stand on them; px. */
const SMALL = 64;

/** The row of a mark, by its id. */
export const rowOf = (id: string): string => id.replace(/^.*?-(narrow|medium|wide)-/, '');

/** Removes the texts of a browser's own tooltips: two would be shown at once. */
export function readMarks(drawing: Element): ReaderMark[] {
	return Array.from(drawing.querySelectorAll<SVGGraphicsElement>('[data-cites]'), (element) => {
		const title = element.querySelector(':scope > title');
		title?.remove();
		return {
			element,
			id: element.id,
			row: rowOf(element.id),
			title: title?.textContent ?? '',
			status: element.dataset.status ?? '',
			cites: (element.dataset.cites ?? '').split(' ').filter(Boolean),
			layer: element.closest('[data-name]'),
		};
	});
}

/** A mark that reaches over half the drawing may name the part that it is met at. */
export function edgesOf({ element }: ReaderMark, box: DOMRect): Edges {
	const part = element.querySelector('[data-anchor]') ?? element;
	const { left, right, top, bottom } = part.getBoundingClientRect();
	return { left: left - box.left, right: right - box.left, top: top - box.top, bottom: bottom - box.top };
}

/** How far a point is from a box, px; 0 within it. */
function distance(x: number, y: number, { left, right, top, bottom }: Edges): number {
	return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

const isSmall = ({ left, right, top, bottom }: Edges) => Math.max(right - left, bottom - top) <= SMALL;

const middle = ({ left, right, top, bottom }: Edges, x: number, y: number) =>
	Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);

/** The mark that a pointer means: the nearest small one that a finger would hit, otherwise what lies under it. */
export function markAt(
	marks: readonly ReaderMark[],
	{ x, y, under, box }: { x: number; y: number; under: Element | undefined; box: DOMRect },
): ReaderMark | undefined {
	const near = marks
		.map((mark) => ({ mark, edges: edgesOf(mark, box) }))
		.filter(({ edges }) => isSmall(edges) && distance(x, y, edges) <= TARGET)
		.sort((a, b) => middle(a.edges, x, y) - middle(b.edges, x, y))[0];
	const found = under?.closest('[data-cites]');
	return near?.mark ?? marks.find(({ element }) => element === found);
}
