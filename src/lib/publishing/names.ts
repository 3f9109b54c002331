/** File names that still say what the chart is when the file has left the site. */
import type { Locale } from '#lib/drawing/message.ts';
import type { Theme } from '#lib/drawing/palette.ts';
import { type Form, type PublishedForm, SHEET_WIDTHS } from '#lib/drawing/widths.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';

/** What a figure is exported as: the ending of its files, but for outlines. */
export const FORMATS = ['svg', 'outlined', 'png', 'pdf', 'csv', 'xlsx', 'json', 'zip'] as const;
export type Format = (typeof FORMATS)[number];

/** The media type of XLSX. */
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Begins every name. */
const PREFIX = 'vladivostok-2019';

export interface Picture {
	id: FigureId;
	form: PublishedForm;
	/** px. */
	width: number;
	theme: Theme;
}

/** What tells the files of a figure apart. */
interface IdParts extends Pick<Picture, 'width' | 'theme'> {
	id: string;
	form: Form;
	locale: Locale;
}

/** What of a figure a file shows. */
export interface Named {
	id: FigureId;
	/** The brief where it is left out: it goes without saying. */
	form?: PublishedForm;
	locale: Locale;
	/** Whether it is a view that a reader chose. */
	isView?: boolean;
}

/** `trade`, and `trade-full` for the record: how addresses name a figure's form. */
export const formName = (id: string, form: Form = 'brief'): string => (form === 'full' ? `${id}-full` : id);

/** The width of files in px that goes without saying. */
const USUAL_WIDTH: number = SHEET_WIDTHS.medium;

/**
 * Begins every id of a file, and no other file's: `trade`, `trade-full-w960-dark-ru`. Of two files in one page, each keeps
 * what its ids name.
 */
export const idPrefix = ({ id, form, width, theme, locale }: IdParts): string =>
	[
		formName(id, form),
		width === USUAL_WIDTH ? '' : `w${width}`,
		theme === 'light' ? '' : theme,
		locale === 'en' ? '' : locale,
	]
		.filter(Boolean)
		.join('-');

const BEHIND_FIGURE = new RegExp(`^(-full)?(-w\\d+)?(-dark)?(-(${TRANSLATIONS.join('|')}))?-`);

/** An id without what begins it in the files of a figure; another's as it is. */
export const withoutPrefix = (id: string, figure: string): string =>
	id.startsWith(`${figure}-`) ? id.slice(figure.length).replace(BEHIND_FIGURE, '') : id;

/** `vladivostok-2019-trade`, `vladivostok-2019-trade-view-ru`: a figure's files as one. */
export const nameOf = ({ id, form, locale, isView = false }: Named): string =>
	[
		PREFIX,
		isView ? id : formName(id, form),
		...(isView ? ['view'] : []),
		...(locale === 'en' ? [] : [locale]),
	].join('-');

/** `vladivostok-2019-trade-960-dark.svg`, `vladivostok-2019-trade-640-2x.png`, `vladivostok-2019-trade-640-outlined.svg`. */
export function pictureName(
	{ width, theme, ...named }: Picture & Named,
	format: Exclude<Format, 'csv' | 'xlsx' | 'json'>,
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
