/** The HTML that an editor pastes into an article. */
import type { Figure } from '#lib/figures/figure.ts';
import type { Locale } from '#lib/figures/message.ts';
import { WIDTHS } from '#lib/figures/theme.ts';

const toAttribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Room for headline, notes and sources around the drawing, px: an estimate on the safe side, since a frame cannot grow by itself. */
const AROUND = 330;

/** `address` is the embed page's, absolute. */
export function toEmbedCode(
	figure: Figure,
	{ address, locale }: { address: string; locale: Locale },
): string {
	const { placed } = figure.draw({ width: WIDTHS.medium.width, locale });
	return [
		`<iframe title="${toAttribute(figure.words(locale).title)}"`,
		` src="${toAttribute(address)}"`,
		` width="100%" height="${placed.height + AROUND}"`,
		' loading="lazy" style="width:0;min-width:100%;border:0;color-scheme:light"></iframe>',
	].join('');
}
