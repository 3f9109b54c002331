/** What a reader may ask the browser to draw. */
import type { Theme } from '#lib/drawing/palette.ts';
import type { PublishedForm, WidthName } from '#lib/drawing/widths.ts';
import type { Format } from '#lib/publishing/names.ts';
import type { PngScale } from '#lib/publishing/scales.ts';
import { FILE_WIDTHS } from '#lib/publishing/widths.ts';
import type { EmbedTheme } from './codes.ts';
import type { ShareData } from './share.ts';

/** Rows and description are the same at every width and stand ready. */
export const DRAWN_FORMATS = ['svg', 'outlined', 'png', 'pdf', 'zip'] as const satisfies Format[];
export type DrawnFormat = (typeof DRAWN_FORMATS)[number];

export interface Drawing {
	format: DrawnFormat;
	/** Of the figure as it is published; a view is of the record. */
	form: PublishedForm;
	/** px. */
	width: number;
	theme: Theme;
	/** For PNG. */
	scale: PngScale;
	/** What a view asks for, as `?scale=linear`; empty for the figure as it is published. */
	query: string;
}

/** Makes a file of a figure. Throws where something cannot be fetched or drawn. */
export type DrawFile = (figure: Pick<ShareData, 'id' | 'root'>, drawing: Drawing) => Promise<Blob>;

/** How code that holds the drawing is to look. */
export interface InlineChoice {
	column: WidthName;
	theme: EmbedTheme;
	hasTitle: boolean;
}

/** Throws as `DrawFile` does. */
export type DrawInline = (
	figure: Pick<ShareData, 'id' | 'root'>,
	drawing: InlineChoice & Pick<Drawing, 'form' | 'query'>,
) => Promise<string>;

/** The nearest width that can be drawn; the middle one for what is no number. */
export const clampWidth = (width: number | null | undefined): number =>
	Math.min(FILE_WIDTHS.most, Math.max(FILE_WIDTHS.least, Math.round(Number(width) || 640)));
