/** The words that go with a picture, as plain text files: caption, alternative text, licence. */
import type { Figure } from '#lib/drawing/figure.ts';
import { sourcesOf } from '#lib/drawing/figure-sources.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { footOf, type Imprint } from '#lib/drawing/sheet/sheet.ts';
import type { LicensedSource } from '#lib/model/story.ts';
import { alternativesOf } from './alternatives.ts';
import type { FileContext } from './metadata.ts';

const toText = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** Headline, what is measured, what a reader must know, and the credit: what stands around the drawing. */
export function toCaption(figure: Figure, locale: Locale, imprint: Imprint): string {
	const { title, subtitle } = figure.words(locale);
	return toText([title, subtitle, ...footOf(figure, locale, imprint)]);
}

/** What the drawing shows, for people who cannot see it: short, and with all that stands around it. */
export function toAlts(figure: Figure, locale: Locale): { short: string; long: string } {
	const { alt, altLong } = alternativesOf(figure, locale);
	return { short: toText([alt]), long: toText([altLong]) };
}

/** What may be done with the files, and on what terms the sources and the typeface are given. */
export function toLicence(
	figure: Figure,
	{ locale, imprint, sourceById }: FileContext<LicensedSource>,
): string {
	const o = { locale };
	const { title } = figure.words(locale);
	const licensed = sourcesOf(figure, locale).flatMap((id) => {
		const source = sourceById.get(id);
		return source?.licence ? [`${id}: ${[source.title, source.licence, ...source.url].join(', ')}`] : [];
	});
	return toText([
		m.licence_credit({ site: imprint.site, title }, o),
		m.licence_terms({ licence: imprint.licence, url: imprint.licenceUrl }, o),
		m.licence_origin({ version: imprint.version, address: imprint.address }, o),
		m.licence_typeface({}, o),
		...(licensed.length > 0 ? ['', m.licence_sources({}, o), ...licensed] : []),
	]);
}
