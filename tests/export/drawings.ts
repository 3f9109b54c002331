/** Every exported file, made anew for a site that no deployment changes. */
import { type Element, named } from '#lib/export/element.ts';
import { Exporter } from '#lib/export/exporter.ts';
import { toPicture, VARIANTS, type Variant } from '#lib/export/variants.ts';
import { parseXml } from '#lib/export/xml.ts';
import { WIDTHS } from '#lib/figures/theme.ts';
import { allOf } from '../build/element.ts';
import { story } from '../story.ts';

export const SITE = 'https://example.org/';

export const exporter = new Exporter({
	story,
	locale: 'en',
	toAbsolute: (path) => new URL(path, SITE).href,
});

export interface Drawing extends Variant {
	svg: string;
}

export const drawings: readonly Drawing[] = VARIANTS.map((variant) => ({
	...variant,
	svg: exporter.svg(toPicture(variant)),
}));

/** As shown on paper, at the width that has an address without a name. */
export const samples = drawings.filter(({ width, theme }) => width === 'medium' && theme === 'light');

/** A figure's name, its width in px and its theme. */
export const labelOf = ({ id, width, theme }: Variant): string => `${id} ${WIDTHS[width].width} ${theme}`;

/** The file's root, and all elements but those of the metadata, which no tool draws. */
export function read(svg: string): { root: Element; elements: Element[] } {
	const root = parseXml(svg);
	const metadata = new Set(named(root, 'metadata').flatMap(allOf));
	return { root, elements: allOf(root).filter((element) => !metadata.has(element)) };
}
