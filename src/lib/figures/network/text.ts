import { SIZE } from '#lib/drawing/style.ts';
import { roomFor, round } from '#lib/drawing/text/label.ts';
import { fitLines, type LinesOptions, type PlacedLines, stackLines } from '#lib/drawing/text/lines.ts';
import { capHeight } from '#lib/drawing/text/measure.ts';
import type { Span } from './context.ts';

export const LEADING = 18;
export const TEXT = { size: SIZE.small, weight: 400, leading: LEADING, role: 'text' } as const;

/** A text in lines whose height is known before its place. */
export interface TextBlock {
	/** The room that the longest line takes, and the lines' height together, px. */
	width: number;
	height: number;
	place(top: number): PlacedLines;
}

/** Sets a text across a stretch of the drawing, from its left end unless anchored otherwise. */
export function toTextBlock(
	text: string,
	{ left, right }: Span,
	options: Partial<Omit<LinesOptions, 'x' | 'top' | 'width'>> = {},
): TextBlock {
	const style = { ...TEXT, ...options };
	const lines = fitLines(text, { ...style, width: right - left });
	const x = { start: left, middle: (left + right) / 2, end: right }[style.anchor ?? 'start'];
	const height = lines.length * style.leading;
	return {
		width: Math.max(0, ...lines.map((line) => roomFor(line, style))),
		height,
		place(top) {
			// Capitals are centred in their line.
			const y = top + style.leading / 2 + capHeight(style.size) / 2;
			return { labels: stackLines(lines, { ...style, x, y }), bottom: round(top + height) };
		},
	};
}
