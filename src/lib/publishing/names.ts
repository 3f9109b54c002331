/** File names that still say what the chart is when the file has left the site. */
import type { Locale } from '#lib/drawing/message.ts';
import type { Theme } from '#lib/drawing/palette.ts';
import type { FigureId } from '#lib/figures/registry.ts';

/** What a figure is exported as: the ending of its files, but for outlines. */
export const FORMATS = ['svg', 'outlined', 'png', 'pdf', 'csv', 'json', 'zip'] as const;
export type Format = (typeof FORMATS)[number];

/** Begins every name. */
const PREFIX = 'vladivostok-2019';

export interface Picture {
	id: FigureId;
	/** px. */
	width: number;
	theme: Theme;
}

/** What of a figure a file shows. */
export interface Named {
	id: FigureId;
	locale: Locale;
	/** Whether it is a view that a reader chose. */
	isView?: boolean;
}

/** `vladivostok-2019-trade`, `vladivostok-2019-trade-view-ru`: a figure's files as one. */
export const nameOf = ({ id, locale, isView = false }: Named): string =>
	[PREFIX, id, ...(isView ? ['view'] : []), ...(locale === 'en' ? [] : [locale])].join('-');

/** `vladivostok-2019-trade-960-dark.svg`, `vladivostok-2019-trade-640-2x.png`, `vladivostok-2019-trade-640-outlined.svg`. */
export function pictureName(
	{ width, theme, ...named }: Picture & Named,
	format: Exclude<Format, 'csv' | 'json'>,
	scale = 1,
): string {
	const parts = [
		nameOf(named),
		String(width),
		theme === 'light' ? '' : theme,
		format === 'outlined' ? format : '',
		scale === 1 ? '' : `${scale}x`,
	];
	return `${parts.filter(Boolean).join('-')}.${format === 'outlined' ? 'svg' : format}`;
}
