/** What the sheet of a file is drawn from, on the server and in a reader's browser alike. */
import type { Figure } from '#lib/drawing/figure.ts';
import { PALETTES, type Theme } from '#lib/drawing/palette.ts';
import { layoutSheet } from '#lib/drawing/sheet/sheet.ts';
import { rootStyle } from '#lib/drawing/uninherited.ts';
import { type FileContext, metadataOf, toRdf } from '#lib/publishing/metadata.ts';
import { idPrefix } from '#lib/publishing/names.ts';

export interface SheetOptions extends FileContext {
	/** px. */
	width: number;
	theme: Theme;
}

export function toSheetProps(figure: Figure, { width, theme, locale, imprint, sourceById }: SheetOptions) {
	const { title, description } = figure.words(locale);
	const prefix = idPrefix({ id: figure.id, form: figure.form, width, theme, locale });
	return {
		sheet: layoutSheet(figure, { width, locale, imprint }),
		surface: { palette: PALETTES[theme], prefix, isFile: true, lang: locale },
		title,
		description,
		metadata: toRdf(metadataOf(figure, { locale, imprint, sourceById })),
	};
}

/** An SVG document of an element's markup, without the marks that Svelte leaves between elements. */
export function toDocument(markup: string, theme: Theme): string {
	// Put in as text: a browser would write its own words for it.
	const styled = markup.replace(' role="img"', ` role="img" style="${rootStyle(theme)}"`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${styled.replace(/<!--[^>]*-->/g, '')}\n`;
}
