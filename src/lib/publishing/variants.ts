/** The files of a figure that stand at an address, and their names: `trade`, `trade-wide-dark`. */
import type { Locale } from '#lib/drawing/message.ts';
import { THEMES, type Theme } from '#lib/drawing/palette.ts';
import { SHEET_WIDTHS, WIDTH_NAMES, type WidthName } from '#lib/drawing/widths.ts';
import { FIGURE_IDS, type FigureId } from '#lib/figures/registry.ts';
import type { Format, Picture } from './names.ts';

/** Pixels for a px in the pictures that stand at an address. */
export const PUBLISHED_SCALE = 2;

export interface Variant {
	/** The file's name without its ending. */
	name: string;
	id: FigureId;
	width: WidthName;
	theme: Theme;
}

/** Medium and light go without saying. */
const nameOf = (id: FigureId, width: WidthName, theme: Theme): string =>
	[id, width === 'medium' ? '' : width, theme === 'light' ? '' : theme].filter(Boolean).join('-');

export const VARIANTS: readonly Variant[] = FIGURE_IDS.flatMap((id) =>
	WIDTH_NAMES.flatMap((width) =>
		THEMES.map((theme) => ({ name: nameOf(id, width, theme), id, width, theme })),
	),
);

export const variantOf = (name: string): Variant | undefined =>
	VARIANTS.find((variant) => variant.name === name);

/** Those of one figure. */
export const variantsOf = (id: FigureId): Variant[] => VARIANTS.filter((variant) => variant.id === id);

/** Those that stand at an address as PNG too: of translations the middle width; all others are made on demand. */
export const pngVariants = (id: FigureId, locale: Locale): Variant[] =>
	variantsOf(id).filter(({ width }) => locale === 'en' || width === 'medium');

/**
 * Outlines and archives stand at an address in English alone: two thirds of a megabyte and over one a figure, which the
 * page makes of what is there already, and at any width, when a reader asks for them.
 */
export const isAtAddress = (format: Format, locale: Locale): boolean =>
	locale === 'en' || (format !== 'outlined' && format !== 'zip');

/** What a variant's name stands for. */
export const toPicture = ({ id, width, theme }: Variant): Picture => ({
	id,
	width: SHEET_WIDTHS[width],
	theme,
});

/** The one picture that stands at an address as PDF and as outlines. */
export const printed = (id: FigureId): Picture => ({ id, width: SHEET_WIDTHS.medium, theme: 'light' });
