/** How high an embed is at a width: a sum of lines and a drawing that scales, so that frames are right before they load. */
import { sum } from 'd3-array';
import type { Figure } from '#lib/drawing/figure.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { WIDTH_NAMES, WIDTHS, type WidthName } from '#lib/drawing/widths.ts';
import { EDGE, type Prewrapped } from './prewrapped.ts';
import type { Span } from './spans.ts';
import { type EmbedText, GAP, LEADING, textOf } from './text.ts';

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
		const { width, from, upTo } = WIDTHS[figure.form][name];
		const { placed } = figure.draw({ width, locale });
		const slope = placed.height / placed.width;
		return {
			from: from === 0 ? 0 : from + 2 * EDGE,
			upTo: upTo + 2 * EDGE,
			fixed: around(text, name, hasTitle) + 2 * EDGE - slope * 2 * EDGE,
			slope,
		};
	});
}
