/** Text in lines below each other: broken once, by how wide it may come to be, then placed as labels. */
import { boxOf, FALLBACK, FALLBACK_BOLD, type Label, roomFor, round } from './label.ts';
import { capHeight, type TypeStyle } from './measure.ts';
import { type WrapOptions, wrap } from './wrap.ts';

/** How the lines of one text are set; all of them share the first one's `x` and role. */
interface LinesStyle extends Omit<Label, 'text' | 'y' | 'anchor'> {
	anchor?: Label['anchor'];
	/** From baseline to baseline, px. */
	leading: number;
}

export interface StackOptions extends LinesStyle {
	/** The first line's baseline, px. */
	y: number;
}

export interface LinesOptions extends LinesStyle {
	/** The first line's upper edge, px. */
	top: number;
	/** The room that the lines have, px. */
	width: number;
}

export interface PlacedLines {
	labels: Label[];
	/** The last line's lower edge, px. */
	bottom: number;
}

/** From a line to what stands behind it, px. */
const BEHIND = 6;

/** The lines of a text that fit a width whatever font they come to be set in. */
export const fitLines = (text: string, { width, ...options }: WrapOptions): string[] =>
	wrap(text, { ...options, width: width / (options.weight === 700 ? FALLBACK_BOLD : FALLBACK) });

/** Lines as labels, one below the other. */
export const stackLines = (
	lines: readonly string[],
	{ x, y, leading, anchor = 'start', ...style }: StackOptions,
): Label[] => lines.map((text, i) => ({ ...style, text, x: round(x), y: round(y + i * leading), anchor }));

/** Breaks a text so that it fits whatever font it comes to be set in; capitals are centred in their line. */
export function placeLines(text: string, { top, width, ...style }: LinesOptions): PlacedLines {
	const lines = fitLines(text, { ...style, width });
	const y = top + style.leading / 2 + capHeight(style.size) / 2;
	return { labels: stackLines(lines, { ...style, y }), bottom: round(top + lines.length * style.leading) };
}

/** Where a text begins that stands behind a line, px; undefined where there is no room for it up to `right`. */
export function startBehind(line: Label, text: string, style: TypeStyle, right: number): number | undefined {
	const { x, width } = boxOf(line);
	const start = x + width + BEHIND;
	return start + roomFor(text, style) <= right ? start : undefined;
}
