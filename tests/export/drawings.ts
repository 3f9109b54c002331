/** Every exported file, made anew for a site that no deployment changes. */

import { LOCALES, type Locale } from '#lib/drawing/message.ts';
import { SHEET_WIDTHS } from '#lib/drawing/widths.ts';
import { Exporter } from '#lib/files/exporter.ts';
import { type Edition, toEdition } from '#lib/publishing/edition.ts';
import { formName, idPrefix } from '#lib/publishing/names.ts';
import { toPicture, VARIANTS, type Variant } from '#lib/publishing/variants.ts';
import { allOf, type Element, named } from '#lib/xml/element.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { story } from '../story.ts';

export const SITE = 'https://example.org/';

const editions = LOCALES.map((locale) => {
	const edition = toEdition(story, locale, (path) => new URL(path, SITE).href);
	return { locale, edition, exporter: new Exporter(edition) };
});

export const exporter = (editions[0] as (typeof editions)[number]).exporter;

export interface Drawing extends Variant {
	locale: Locale;
	edition: Edition;
	exporter: Exporter;
	svg: string;
	/** Begins its ids. */
	prefix: string;
	root: Element;
	/** All elements but those of the metadata, which no tool draws. */
	elements: Element[];
}

/** Reading fails where a file is not well-formed. */
export function read(svg: string): { root: Element; elements: Element[] } {
	const root = parseXml(svg);
	const metadata = new Set(named(root, 'metadata').flatMap(allOf));
	return { root, elements: allOf(root).filter((element) => !metadata.has(element)) };
}

/** Every variant in English, and of each translation the one that stands for all. */
export const drawings: readonly Drawing[] = editions.flatMap(({ locale, edition, exporter }) =>
	VARIANTS.filter(({ width, theme }) => locale === 'en' || (width === 'medium' && theme === 'light')).map(
		(variant) => {
			const picture = toPicture(variant);
			const svg = exporter.svg(picture);
			const prefix = idPrefix({ ...picture, locale });
			return { ...variant, locale, edition, exporter, svg, prefix, ...read(svg) };
		},
	),
);

/** As shown on paper, at the width that has an address without a name. */
export const samples = drawings.filter(
	({ form, width, theme, locale }) =>
		form === 'brief' && width === 'medium' && theme === 'light' && locale === 'en',
);

/** A figure's name, its form where it is the record, its width in px, its theme and, of a translation, its language. */
export const labelOf = ({ id, form, width, theme, locale }: Drawing): string =>
	`${formName(id, form)} ${SHEET_WIDTHS[width]} ${theme}${locale === 'en' ? '' : ` ${locale}`}`;

/** Every fault that is found in a file, behind the file's name. */
export const faultsOf = <D extends Drawing>(
	files: readonly D[],
	find: (file: D) => readonly string[],
): string[] => files.flatMap((file) => find(file).map((fault) => `${labelOf(file)}: ${fault}`));
