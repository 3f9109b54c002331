/** The drawings of a page as they stand on screen. Knows no figure. */
import type { Frame, Locator, Page } from '@playwright/test';

/** A text on screen: its edges and its type size, px. */
export interface SeenText {
	text: string;
	size: number;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

export interface SeenDrawing {
	/** The figure's id; empty for a file. */
	figure: string;
	/** px. */
	left: number;
	right: number;
	texts: SeenText[];
}

/** The drawings in sight, those laid out for other widths left out. */
export const drawingsIn = (page: Page | Frame): Locator =>
	page.locator('figure svg').filter({ visible: true });

export const seenDrawings = (drawings: Locator): Promise<SeenDrawing[]> =>
	drawings.evaluateAll((elements) => {
		// Of a line's box, what letters fill: fonts differ in the white above and below.
		const ascent = 0.76;
		const descent = 0.22;
		const see = (text: SVGTextElement) => {
			const box = text.getBBox();
			const matrix = text.getScreenCTM() ?? new DOMMatrix();
			const size = Number.parseFloat(getComputedStyle(text).fontSize);
			const baseline = text.getStartPositionOfChar(0).y;
			const start = new DOMPoint(box.x, baseline - ascent * size).matrixTransform(matrix);
			const end = new DOMPoint(box.x + box.width, baseline + descent * size).matrixTransform(matrix);
			return {
				text: text.textContent?.trim() ?? '',
				size: size * matrix.d,
				left: start.x,
				right: end.x,
				top: start.y,
				bottom: end.y,
			};
		};
		return elements.map((drawing) => {
			const { left, right } = drawing.getBoundingClientRect();
			return {
				figure: drawing.closest('figure')?.id ?? '',
				left,
				right,
				texts: [...drawing.querySelectorAll<SVGTextElement>('text:not([aria-hidden])')].map(see),
			};
		});
	});

/** Less than this, px, is the rounding of a screen. */
const HAIR = 0.5;

/** Every two texts of a drawing that share ground, as `one | other`. */
export function overlapsIn({ texts }: SeenDrawing): string[] {
	return texts.flatMap((a, i) =>
		texts
			.slice(i + 1)
			.filter(
				(b) =>
					Math.min(a.right, b.right) - Math.max(a.left, b.left) > HAIR &&
					Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > HAIR,
			)
			.map((b) => `${a.text} | ${b.text}`),
	);
}

/** In some fonts a J or T begins a little before its place, px: nothing cuts it there. */
const OVERHANG = 1;

/** The texts that leave a drawing. */
export const cutTextsIn = ({ texts, left, right }: SeenDrawing): string[] =>
	texts
		.filter((text) => text.left < left - HAIR - OVERHANG || text.right > right + HAIR)
		.map(({ text }) => text);

/** The texts below 12 px on screen, each with its size. */
export const smallTextsIn = ({ texts }: SeenDrawing): string[] =>
	texts.filter(({ size }) => size < 12).map(({ text, size }) => `${text} (${size.toFixed(1)} px)`);
