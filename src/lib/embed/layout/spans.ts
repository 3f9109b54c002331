/** Heights as a sum of what stays and what grows with the width: plain numbers, that a page's script reckons with. */

/** An embed's height in one class: at a frame width `w`, px, it is `fixed + slope * min(w, upTo)`. */
export interface Span {
	/** The least frame width, px. */
	from: number;
	/** Beyond it the drawing grows no more, px. */
	upTo: number;
	fixed: number;
	slope: number;
}

/** The widths at which heights are published, px. */
const PUBLISHED_WIDTHS = [320, 480, 640, 960] as const;

/** The height of an embed in a frame `width` px wide, px; for frames of 320 px and more, text of usual spacing. */
export function heightIn(spans: readonly Span[], width: number): number {
	const span = spans.findLast(({ from }) => width >= from);
	if (!span) throw new RangeError(`no height for a frame of ${width} px`);
	// What a computer's sums add behind the comma must not make a pixel.
	return Math.ceil(span.fixed + span.slope * Math.min(width, span.upTo) - 0.001);
}

/** The published heights by frame width, px. */
export const heightsIn = (spans: readonly Span[]): Record<number, number> =>
	Object.fromEntries(PUBLISHED_WIDTHS.map((width) => [width, heightIn(spans, width)]));

/** `320:700,480:810`: heights as one attribute. */
export const formatHeights = (heights: Readonly<Record<number, number>>): string =>
	Object.entries(heights)
		.map((pair) => pair.join(':'))
		.join(',');
