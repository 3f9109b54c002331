/** The columns that figures share, each with its label and the way its cells are shown. */
import { toDate, toNumber } from './format.ts';
import { type Locale, m } from './message.ts';
import type { Cell, Column } from './table.ts';

/** Shows a number with at most so many decimals, and nothing for an empty cell. */
export const toDecimals =
	(decimals: number) =>
	(cell: Cell, locale: Locale): string =>
		cell === null ? '' : toNumber(Number(cell), locale, decimals);

/** Shows a date, and nothing for an empty cell. */
export const toDateWords = (cell: Cell, locale: Locale): string =>
	cell === null ? '' : toDate(String(cell), locale);

export const sharedColumns = (locale: Locale) => {
	const o = { locale };
	return {
		year: { key: 'year', label: m.column_year({}, o), isName: true, isNumeric: true },
		item: { key: 'item', label: m.column_item({}, o), isName: true },
		usdMillion: {
			key: 'value_usd_million',
			label: m.column_usd_million({}, o),
			isNumeric: true,
			show: toDecimals(6),
		},
		reporter: { key: 'reporter', label: m.column_reporter({}, o), isDetail: true },
		note: { key: 'note', label: m.column_note({}, o), isDetail: true },
	} satisfies Record<string, Column>;
};
