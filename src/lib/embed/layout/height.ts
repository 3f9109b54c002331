/** How high an embed is at a width: a sum of lines and a drawing that scales, so that frames are right before they load. */
import { sum } from 'd3-array';
import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { WIDTH_NAMES, WIDTHS, type WidthName } from '#lib/drawing/widths.ts';
import { EDGE, type Prewrapped, ROOM } from './prewrapped.ts';
import { type EmbedText, GAP, LEADING, textOf } from './text.ts';

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

/** `max-width` of the widest drawing, as in ui/Widths.svelte, px. */
const WIDEST = 70 * 16;

/** The lines around the drawing, with the white between them, px. */
function around(text: EmbedText, name: WidthName, hasTitle: boolean): number {
	const heightOf = ({ lines }: Prewrapped, leading: number) =>
		lines[name].plain * leading + lines[name].cited * LEADING.cited;
	const head =
		heightOf(text.title, LEADING.title) + GAP.subtitle + heightOf(text.subtitle, LEADING.subtitle) + GAP.head;
	const foot = [
		...text.notes.map((note) => heightOf(note, LEADING.note)),
		heightOf(text.sources, LEADING.link),
		heightOf(text.more, LEADING.link),
	];
	return (hasTitle ? head : 0) + GAP.foot + sum(foot) + GAP.note * (foot.length - 1);
}

/** The spans of an embed's height, narrowest first; an address can leave the title out. */
export function spansOf(figure: Figure, locale: Locale, hasTitle = true): Span[] {
	const text = textOf(figure, locale);
	return WIDTH_NAMES.map((name) => {
		const { placed } = figure.draw({ width: WIDTHS[name].width, locale });
		const slope = placed.height / placed.width;
		return {
			from: name === 'narrow' ? 0 : ROOM[name] + 2 * EDGE,
			upTo: name === 'wide' ? WIDEST + 2 * EDGE : Number.POSITIVE_INFINITY,
			fixed: around(text, name, hasTitle) + 2 * EDGE - slope * 2 * EDGE,
			slope,
		};
	});
}

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
