/** The files of a figure that stand at an address, and their names: `trade`, `trade-wide-dark`. */
import { FIGURE_IDS, type FigureId } from '#lib/figures/registry.ts';
import { THEMES, type Theme, WIDTH_NAMES, type WidthName } from '#lib/figures/theme.ts';

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
