/** Every exported file, made anew for a site that no deployment changes. */

import { LOCALES, type Locale } from '#lib/drawing/message.ts';
import { WIDTHS } from '#lib/drawing/widths.ts';
import { Exporter } from '#lib/files/exporter.ts';
import { toEdition } from '#lib/publishing/edition.ts';
import { toPicture, VARIANTS, type Variant } from '#lib/publishing/variants.ts';
import { type Element, named } from '#lib/xml/element.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { allOf } from '../build/element.ts';
import { story } from '../story.ts';

export const SITE = 'https://example.org/';

const exporters = Object.fromEntries(
	LOCALES.map((locale) => [
		locale,
		new Exporter(toEdition(story, locale, (path) => new URL(path, SITE).href)),
	]),
) as Record<Locale, Exporter>;

export const exporter = exporters.en;

export interface Drawing extends Variant {
	locale: Locale;
	svg: string;
	exporter: Exporter;
}

/** Every variant in English, and of each translation the one that stands for all. */
export const drawings: readonly Drawing[] = LOCALES.flatMap((locale) =>
	VARIANTS.filter(({ width, theme }) => locale === 'en' || (width === 'medium' && theme === 'light')).map(
		(variant) => ({
			...variant,
			locale,
			svg: exporters[locale].svg(toPicture(variant)),
			exporter: exporters[locale],
		}),
	),
);

/** As shown on paper, at the width that has an address without a name. */
export const samples = drawings.filter(
	({ width, theme, locale }) => width === 'medium' && theme === 'light' && locale === 'en',
);

/** A figure's name, its width in px, its theme and, of a translation, its language. */
export const labelOf = ({ id, width, theme, locale }: Drawing): string =>
	`${id} ${WIDTHS[width].width} ${theme}${locale === 'en' ? '' : ` ${locale}`}`;

/** The file's root, and all elements but those of the metadata, which no tool draws. */
export function read(svg: string): { root: Element; elements: Element[] } {
	const root = parseXml(svg);
	const metadata = new Set(named(root, 'metadata').flatMap(allOf));
	return { root, elements: allOf(root).filter((element) => !metadata.has(element)) };
}
