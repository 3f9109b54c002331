/** File names that still say what the chart is when the file has left the site. */
import type { FigureId } from '#lib/figures/registry.ts';
import type { Theme } from '#lib/figures/theme.ts';

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

/** `vladivostok-2019-trade`: a figure's files as one. */
export const nameOf = (id: FigureId): string => `${PREFIX}-${id}`;

/** `vladivostok-2019-trade-960-dark.svg`, `vladivostok-2019-trade-640-2x.png`, `vladivostok-2019-trade-640-outlined.svg`. */
export function pictureName(
	{ id, width, theme }: Picture,
	format: Exclude<Format, 'csv' | 'json'>,
	scale = 1,
): string {
	const parts = [
		nameOf(id),
		String(width),
		theme === 'light' ? '' : theme,
		format === 'outlined' ? format : '',
		scale === 1 ? '' : `${scale}x`,
	];
	return `${parts.filter(Boolean).join('-')}.${format === 'outlined' ? 'svg' : format}`;
}
