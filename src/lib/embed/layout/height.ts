/** How high an embed is at a width: a sum of lines and a drawing that scales, so that frames are right before they load. */
import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { WIDTH_NAMES, WIDTHS, type WidthName } from '#lib/drawing/widths.ts';
import { type Broken, EDGE, ROOM } from './prewrapped.ts';
import { type EmbedText, GAP, LEADING, textOf } from './text.ts';

/** What an address can leave out; `plain` is the drawing with its sources alone. */
export const PARTS = ['title', 'legend', 'source'] as const;
export type Part = (typeof PARTS)[number];

export interface HeightOptions {
	hide?: readonly Part[];
	isPlain?: boolean;
}

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

const heightOf = ({ lines }: Broken, name: WidthName, leading: number, cited: number = LEADING.cited) =>
	lines[name].plain * leading + lines[name].cited * cited;

/** The lines around the drawing, with the white between them. */
function around(text: EmbedText, name: WidthName, { hide = [], isPlain = false }: HeightOptions): number {
	const head =
		isPlain || hide.includes('title')
			? 0
			: heightOf(text.title, name, LEADING.title) +
				GAP.subtitle +
				heightOf(text.subtitle, name, LEADING.subtitle) +
				GAP.head;
	const foot = [
		...(isPlain ? [] : text.notes.map((note) => heightOf(note, name, LEADING.note))),
		...(hide.includes('source') ? [] : [heightOf(text.sources, name, LEADING.link)]),
		heightOf(text.more, name, LEADING.link),
	];
	return head + GAP.foot + foot.reduce((sum, height) => sum + height, 0) + GAP.note * (foot.length - 1);
}

/** The spans of an embed's height, narrowest first. */
export function spansOf(figure: Figure, locale: Locale, options: HeightOptions = {}): Span[] {
	const text = textOf(figure, locale);
	return WIDTH_NAMES.map((name) => {
		const { placed } = figure.draw({ width: WIDTHS[name].width, locale });
		const slope = placed.height / placed.width;
		return {
			from: name === 'narrow' ? 0 : ROOM[name] + 2 * EDGE,
			upTo: name === 'wide' ? WIDEST + 2 * EDGE : Number.POSITIVE_INFINITY,
			fixed: around(text, name, options) + 2 * EDGE - slope * 2 * EDGE,
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

export const heightAt = (figure: Figure, width: number, locale: Locale, options?: HeightOptions): number =>
	heightIn(spansOf(figure, locale, options), width);

/** Heights by frame width, px. */
export const heightsOf = (figure: Figure, locale: Locale, options?: HeightOptions): Record<number, number> =>
	heightsIn(spansOf(figure, locale, options));

export const heightsIn = (spans: readonly Span[]): Record<number, number> =>
	Object.fromEntries(PUBLISHED_WIDTHS.map((width) => [width, heightIn(spans, width)]));

/** `320:700,480:810`: heights as one attribute. */
export const formatHeights = (heights: Readonly<Record<number, number>>): string =>
	Object.entries(heights)
		.map((pair) => pair.join(':'))
		.join(',');
