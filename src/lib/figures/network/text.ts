import { SIZE } from '#lib/drawing/style.ts';
import { boxOf } from '#lib/drawing/text/label.ts';
import { type LinesOptions, type PlacedLines, placeLines } from '#lib/drawing/text/lines.ts';
import type { Span } from './context.ts';

export const LEADING = 18;
export const TEXT = { size: SIZE.small, weight: 400, leading: LEADING, role: 'text' } as const;

type TextOptions = Partial<Omit<LinesOptions, 'x' | 'top' | 'width'>>;

/** A text in lines whose height is known before its place. */
export interface TextBlock {
	/** The longest line's and the lines' together, px. */
	width: number;
	height: number;
	place(top: number): PlacedLines;
}

/** Sets a text across a stretch of the drawing, from its left end unless anchored otherwise. */
export function toTextBlock(text: string, { left, right }: Span, options: TextOptions = {}): TextBlock {
	const { anchor = 'start' } = options;
	const x = { start: left, middle: (left + right) / 2, end: right }[anchor];
	const place = (top: number) => placeLines(text, { ...TEXT, ...options, x, top, width: right - left });
	const { labels, bottom } = place(0);
	return { width: Math.max(0, ...labels.map((label) => boxOf(label).width)), height: bottom, place };
}
