/** Numbers and dates as a reader of the locale writes them. Every function names its locale: no default of the machine. */
import { type Locale, m } from './message.ts';

/** With at most `decimals` places: 1234.5 becomes `1,234.5`. */
export const toNumber = (value: number, locale: Locale, decimals: number): string =>
	new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);

/** With exactly one decimal, for numbers that are compared: 6 is `6.0`. */
export const toTenths = (value: number, locale: Locale): string =>
	new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** A share of 0 to 1, with at most one decimal unless told: `98.6%`. */
export const toPercent = (share: number, locale: Locale, decimals = 1): string =>
	new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(share);

/** US$ million in words that a label has room for: 0.0405 is `$40,000`, 34.051 `$34m`, 2431 `$2.4bn`. */
export function toUsd(million: number, locale: Locale, digits = 2): string {
	const short = (value: number) =>
		new Intl.NumberFormat(locale, { maximumSignificantDigits: digits }).format(value);
	if (million >= 1000) return m.usd_billion({ value: short(million / 1000) }, { locale });
	if (million >= 1) return m.usd_million({ value: short(million) }, { locale });
	return m.usd({ value: short(million * 1_000_000) }, { locale });
}

/** US$ million in full words, to three digits: 0.040469 is `$40,500`, 34 `$34 million`, 2430 `$2.43 billion`. */
export function toUsdLong(million: number, locale: Locale): string {
	const short = (value: number) =>
		new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value);
	if (million >= 1000) return m.usd_billion_long({ value: short(million / 1000) }, { locale });
	if (million >= 1) return m.usd_million_long({ value: short(million) }, { locale });
	return m.usd({ value: short(million * 1_000_000) }, { locale });
}

/** US$ million as the source prints it, for tables and pointers: 2431 is `2,431`, 0.0405 `0.0405`. */
export const toMillion = (million: number, locale: Locale): string => toNumber(million, locale, 4);

/** The month of an ISO date: `April 2019`, in short `Apr 2019`. */
export const toMonth = (date: string, locale: Locale, month: 'long' | 'short' = 'long'): string =>
	new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' }).format(new Date(date));

/** `1995, 1997 and 2001`. */
export const toList = (items: readonly string[], locale: Locale): string =>
	new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

/** Which of a language's customs dates follow: the day before the month, as all texts of the site have it. */
const DATE_LOCALES: Readonly<Record<Locale, string>> = { en: 'en-GB' };

const dateFormat = (date: string, locale: Locale, month: 'short' | 'long') =>
	new Intl.DateTimeFormat(DATE_LOCALES[locale], {
		year: 'numeric',
		...(date.length > 4 ? { month } : {}),
		...(date.length > 7 ? { day: 'numeric' } : {}),
		timeZone: 'UTC',
	});

/** An ISO date, no more exact than it is: `1990`, `March 1949`, `25 April 2019`. */
export const toDate = (date: string, locale: Locale, month: 'short' | 'long' = 'long'): string =>
	dateFormat(date, locale, month).format(new Date(date));

/** From one ISO date to another, each part once where both are as exact: `25–28 Mar 2018`, `28 Feb – 25 Apr 2019`. */
export function toDates(from: string, to: string, locale: Locale, month: 'short' | 'long' = 'long'): string {
	if (from.length !== to.length) return `${toDate(from, locale, month)} – ${toDate(to, locale, month)}`;
	const isClose = from.length === 4 || (from.length > 7 && from.slice(0, 7) === to.slice(0, 7));
	// The space around the dash depends on the version of the locale's data.
	return dateFormat(from, locale, month)
		.formatRange(new Date(from), new Date(to))
		.replace(/\s*–\s*/u, isClose ? '–' : ' – ');
}
