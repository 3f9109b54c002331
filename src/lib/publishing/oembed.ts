/**
 * A figure as oEmbed tells it (oembed.com, version 1.0), so that an editor pastes nothing but the page's address.
 * A static host answers every question alike: `maxwidth` and `maxheight` are not obeyed, so the frame takes any width.
 */

import type { Figure } from '#lib/drawing/figure.ts';
import { m } from '#lib/drawing/message.ts';
import { CARD_SIZE } from '#lib/drawing/sheet/card.ts';
import { spansOf } from '#lib/embed/layout/height.ts';
import { heightIn } from '#lib/embed/layout/spans.ts';
import { element, escapeXml } from '#lib/xml/write.ts';
import type { Addressed } from './edition.ts';

/** How the page's head announces each answer; the types are the specification's own. */
export const OEMBED_FORMATS = [
	{ ending: 'json', type: 'application/json+oembed' },
	{ ending: 'xml', type: 'text/xml+oembed' },
] as const;

/** A usual column of text, px. */
const WIDTH = 600;
/** How long an answer may be kept, s. */
const DAY = 86_400;

/** An answer of type `rich`; lengths in px, `cache_age` in s. */
export function toOEmbed(figure: Figure, { locale, toAbsolute }: Addressed) {
	const site = m.site_name({}, { locale });
	const height = heightIn(spansOf(figure, locale), WIDTH);
	return {
		version: '1.0',
		type: 'rich',
		title: figure.words(locale).title,
		author_name: site,
		provider_name: site,
		provider_url: toAbsolute(''),
		cache_age: DAY,
		html: toHtml(figure, { locale, toAbsolute }, height),
		width: WIDTH,
		height,
		thumbnail_url: toAbsolute(`figures/${figure.id}-card.png`),
		thumbnail_width: CARD_SIZE.width,
		thumbnail_height: CARD_SIZE.height,
	};
}

/** The same answer as XML. */
export function toOEmbedXml(answer: ReturnType<typeof toOEmbed>): string {
	const fields = Object.entries(answer).map(([name, value]) => element(name, String(value)));
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}

/**
 * A quotation, then the frame: in this order WordPress keeps both, shows the quotation until the frame has told its
 * height, and leaves only these attributes. Feeds and readers without frames show the quotation.
 */
function toHtml(figure: Figure, { locale, toAbsolute }: Addressed, height: number): string {
	const { title, subtitle } = figure.words(locale);
	const quote = m.oembed_quote(
		{ title, subtitle, site: m.site_name({}, { locale }), licence: m.licence_name({}, { locale }) },
		{ locale },
	);
	const [page, frame] = [`figures/${figure.id}/`, `embed/${figure.id}/`].map((path) =>
		escapeXml(toAbsolute(path)),
	);
	return [
		`<blockquote class="wp-embedded-content"><a href="${page}">${escapeXml(quote)}</a></blockquote>`,
		`<iframe class="wp-embedded-content" src="${frame}" title="${escapeXml(title)}"`,
		` width="100%" height="${height}" frameborder="0"></iframe>`,
	].join('');
}
