/** The HTML that an editor pastes into an article. */
import type { Figure } from '#lib/figures/figure.ts';
import { FALLBACK } from '#lib/figures/frame/label.ts';
import type { Locale } from '#lib/figures/message.ts';
import { WIDTH_NAMES, WIDTHS } from '#lib/figures/theme.ts';
import { wrap } from '#lib/figures/type/wrap.ts';

const toAttribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Sizes of the text around the drawing in HTML (ui/Figure.svelte), px. */
const TITLE = { size: 20, weight: 700, leading: 26, after: 6 } as const;
const SUBTITLE = { size: 14, weight: 400, leading: 20, after: 16 } as const;
const NOTE = { size: 13, weight: 400, leading: 19, after: 12 } as const;
/** The closed list of sources, the link below it and the frame's edge, px. */
const END = 90;

/** How high the frame must be at a width, px: an estimate on the safe side, since without a script it cannot grow. */
export function heightAt(figure: Figure, width: number, locale: Locale): number {
	const { title, subtitle } = figure.words(locale);
	// A note's citations stand behind it, each about as wide as eight digits.
	const notes = figure.notes.map(({ text, cites }) => `${text}${' 00000000'.repeat(cites.length)}`);
	const block = (text: string, { leading, after, ...style }: typeof TITLE | typeof SUBTITLE | typeof NOTE) =>
		wrap(text, { ...style, width: width / FALLBACK }).length * leading + after;
	return [
		block(title, TITLE),
		block(subtitle, SUBTITLE),
		figure.draw({ width, locale }).placed.height,
		...notes.map((note) => block(note, NOTE)),
		END,
	].reduce((sum, height) => sum + height, 0);
}

/** `address` is the embed page's, absolute. */
export function toEmbedCode(
	figure: Figure,
	{ address, locale }: { address: string; locale: Locale },
): string {
	const heights = WIDTH_NAMES.map((name) => heightAt(figure, WIDTHS[name].width, locale));
	return [
		`<iframe title="${toAttribute(figure.words(locale).title)}"`,
		` src="${toAttribute(address)}"`,
		` width="100%" height="${Math.ceil(Math.max(...heights))}"`,
		' loading="lazy" style="width:0;min-width:100%;border:0;color-scheme:light"></iframe>',
	].join('');
}
