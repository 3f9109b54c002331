/** The files of a figure that stand at an address, and their names: `trade`, `trade-wide-dark`, `trade-full`. */
import type { Locale } from '#lib/drawing/message.ts';
import { THEMES, type Theme } from '#lib/drawing/palette.ts';
import { type PublishedForm, SHEET_WIDTHS, WIDTH_NAMES, type WidthName } from '#lib/drawing/widths.ts';
import { FIGURE_IDS, type FigureId, publishedForms } from '#lib/figures/registry.ts';
import { type Format, formName, type Picture } from './names.ts';

/** Pixels for a px in the pictures that stand at an address. */
export const PUBLISHED_SCALE = 2;

export interface Variant {
	/** The file's name without its ending. */
	name: string;
	id: FigureId;
	form: PublishedForm;
	width: WidthName;
	theme: Theme;
}

/** Medium and light go without saying. */
const nameOf = ({ id, form, width, theme }: Omit<Variant, 'name'>): string =>
	[formName(id, form), width === 'medium' ? '' : width, theme === 'light' ? '' : theme]
		.filter(Boolean)
		.join('-');

export const VARIANTS: readonly Variant[] = FIGURE_IDS.flatMap((id) =>
	publishedForms(id).flatMap((form) =>
		WIDTH_NAMES.flatMap((width) =>
			THEMES.map((theme) => ({ id, form, width, theme })).map((variant) => ({
				name: nameOf(variant),
				...variant,
			})),
		),
	),
);

export const variantOf = (name: string): Variant | undefined =>
	VARIANTS.find((variant) => variant.name === name);

/** Those of one figure. */
export const variantsOf = (id: FigureId): Variant[] => VARIANTS.filter((variant) => variant.id === id);

/**
 * Those that stand at an address as PNG too: of translations and of the record the middle width; all others are made on
 * demand.
 */
export const pngVariants = (id: FigureId, locale: Locale): Variant[] =>
	variantsOf(id).filter(({ form, width }) => width === 'medium' || (locale === 'en' && form === 'brief'));

/**
 * Outlines and archives stand at an address in English alone: two thirds of a megabyte and over one a figure, which the
 * page makes of what is there already, and at any width, when a reader asks for them.
 */
export const isAtAddress = (format: Format, locale: Locale): boolean =>
	locale === 'en' || (format !== 'outlined' && format !== 'zip');

/** What a variant's name stands for. */
export const toPicture = ({ id, form, width, theme }: Variant): Picture => ({
	id,
	form,
	width: SHEET_WIDTHS[width],
	theme,
});

/** The picture of a form that stands at an address as PDF and as outlines. */
export const printed = (id: FigureId, form: PublishedForm): Picture => ({
	id,
	form,
	width: SHEET_WIDTHS.medium,
	theme: 'light',
});

/** What stands once for each form, as the PDF: by its name, `trade-full`. */
export const PRINTED: ReadonlyMap<string, Picture> = new Map(
	FIGURE_IDS.flatMap((id) => publishedForms(id).map((form) => [formName(id, form), printed(id, form)])),
);
