/** Text set in lines below each other, as labels of a drawing. */

import { FALLBACK, FALLBACK_BOLD, type Label, round } from './label.ts';
import { capHeight } from './measure.ts';
import { wrap } from './wrap.ts';

export interface LinesOptions extends Omit<Label, 'text' | 'x' | 'y' | 'anchor'> {
	/** Where the lines begin, end or centre, by `anchor`, px. */
	x: number;
	/** The first line's upper edge, px. */
	top: number;
	/** The room that the lines have, px. */
	width: number;
	/** From line to line, px. */
	leading: number;
	anchor?: Label['anchor'];
}

export interface PlacedLines {
	labels: Label[];
	/** The last line's lower edge, px. */
	bottom: number;
}

/** Breaks a text so that it fits whatever font it comes to be set in; capitals are centred in their line. */
export function placeLines(
	text: string,
	{ x, top, width, leading, anchor = 'start', ...look }: LinesOptions,
): PlacedLines {
	const first = top + leading / 2 + capHeight(look.size) / 2;
	const labels = wrap(text, { ...look, width: width / (look.weight === 700 ? FALLBACK_BOLD : FALLBACK) }).map(
		(line, i): Label => ({ ...look, text: line, x: round(x), y: round(first + i * leading), anchor }),
	);
	return { labels, bottom: round(top + labels.length * leading) };
}
