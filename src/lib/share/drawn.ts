/** What a reader may ask the browser to draw, and the name that it is saved under. */
import type { Theme } from '#lib/figures/theme.ts';

/** Narrower, labels find no room; wider, none is needed. px. */
export const DRAWN_WIDTHS = { least: 280, most: 1600 } as const;

export const DRAWN_FORMATS = ['svg', 'png'] as const;
export type DrawnFormat = (typeof DRAWN_FORMATS)[number];

export interface Drawing {
	format: DrawnFormat;
	/** px. */
	width: number;
	theme: Theme;
	/** Pixels a unit, for PNG. */
	scale: number;
}

/** The nearest width that can be drawn; the middle one for what is no number. */
export const clampWidth = (width: number | null | undefined): number =>
	Math.min(DRAWN_WIDTHS.most, Math.max(DRAWN_WIDTHS.least, Math.round(Number(width) || 640)));

/** `vladivostok-2019-trade-960-dark.svg`, `vladivostok-2019-trade-960@2x.png`. */
export const fileName = (id: string, { format, width, theme, scale }: Drawing): string =>
	[
		`vladivostok-2019-${id}-${width}`,
		theme === 'dark' ? '-dark' : '',
		format === 'png' && scale > 1 ? `@${scale}x` : '',
		`.${format}`,
	].join('');
