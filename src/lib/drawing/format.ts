/** Numbers and dates as a reader of the locale writes them. Every function names its locale: no default of the machine. */
import { type Locale, m } from './message.ts';

/** Makes a format once for the same locale and options: it takes longer to make one than to format with it. */
function onceMade<Options, Format>(make: (locale: string, options: Options) => Format) {
	const made = new Map<string, Format>();
	return (locale: string, options: Options): Format => {
		const key = locale + JSON.stringify(options);
		const format = made.get(key) ?? make(locale, options);
		made.set(key, format);
		return format;
	};
}

const numberFormat = onceMade(
	(locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const dateTimeFormat = onceMade(
	(locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** With at most `decimals` places: 1234.5 becomes `1,234.5`. */
export const toNumber = (value: number, locale: Locale, decimals: number): string =>
	numberFormat(locale, { maximumFractionDigits: decimals }).format(value);

/** With exactly one decimal, for numbers that are compared: 6 is `6.0`. */
export const toTenths = (value: number, locale: Locale): string =>
	numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** A share of 0 to 1, with at most one decimal unless told: `98.6%`. */
export const toPercent = (share: number, locale: Locale, decimals = 1): string =>
	numberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(share);

/** US$ million in words that a label has room for: 0.0405 is `$40,000`, 34.051 `$34m`, 2431 `$2.4bn`. */
export const toUsd = (million: number, locale: Locale, digits = 2): string =>
	m.usd({ value: toMagnitude(million, locale, digits, 'short') }, { locale });

/** US$ million in full words, to three digits: 0.040469 is `$40,500`, 34 `$34 million`, 2430 `$2.43 billion`. */
export const toUsdLong = (million: number, locale: Locale): string =>
	m.usd({ value: toMagnitude(million, locale, 3, 'long') }, { locale });

/** English newspapers' words for what the locale's data writes as M and B. */
const ENGLISH_MAGNITUDES: Readonly<Record<string, string>> = { M: 'm', B: 'bn' };

/** With the language's own word of magnitude: `34m`, `34 млн`, `3400万`. */
function toMagnitude(million: number, locale: Locale, digits: number, display: 'short' | 'long'): string {
	return numberFormat(locale, {
		maximumSignificantDigits: digits,
		// English has no short word for a thousand; long ones would have to agree with the currency's in Russian.
		...(locale !== 'en' || million >= 1
			? { notation: 'compact', compactDisplay: locale === 'en' ? display : 'short' }
			: {}),
	})
		.formatToParts(million * 1_000_000)
		.map(({ type, value }) => (type === 'compact' && ENGLISH_MAGNITUDES[value]) || value)
		.join('');
}

/** US$ million as the source prints it, for tables and pointers: 2431 is `2,431`, 0.0405 `0.0405`. */
export const toMillion = (million: number, locale: Locale): string => toNumber(million, locale, 4);

/** The month of an ISO date: `April 2019`, in short `Apr 2019`. */
export const toMonth = (date: string, locale: Locale, month: 'long' | 'short' = 'long'): string =>
	dateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' }).format(new Date(date));

/** `1995, 1997 and 2001`. Korean newspapers join two by a dot, more by commas; the word of Intl's data is an official's. */
export const toList = (items: readonly string[], locale: Locale): string =>
	locale === 'ko'
		? items.join(items.length === 2 ? '·' : ', ')
		: new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

/** What belongs together, without a word between: `predecessor, father`. */
export const toEnumeration = (items: readonly string[], locale: Locale, sign: ',' | ';' = ','): string =>
	items.join(locale === 'zh' ? { ',': '、', ';': '；' }[sign] : `${sign} `);

/** As a line of its own begins. */
export const toCapital = (text: string, locale: Locale): string =>
	text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

/** What a language calls itself: `русский`. */
export const languageName = (locale: Locale): string =>
	new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;

/** Which of a language's customs dates follow: the day before the month, as all texts of the site have it. */
const dateLocale = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale);

const dateFormat = (date: string, locale: Locale, month: 'short' | 'long') =>
	dateTimeFormat(dateLocale(locale), {
		year: 'numeric',
		...(date.length > 4 ? { month } : {}),
		...(date.length > 7 ? { day: 'numeric' } : {}),
		timeZone: 'UTC',
	});

/** An ISO date, no more exact than it is: `1990`, `March 1949`, `25 April 2019`. */
export const toDate = (date: string, locale: Locale, month: 'short' | 'long' = 'long'): string =>
	dateFormat(date, locale, month).format(new Date(date));

/** What stands between two dates that share no part; Chinese has a word. */
const dashIn = (locale: Locale): string => (locale === 'ko' ? '~' : ' – ');

/** From one ISO date to another, each part once where both are as exact: `25–28 Mar 2018`, `28 Feb – 25 Apr 2019`. */
export function toDates(from: string, to: string, locale: Locale, month: 'short' | 'long' = 'long'): string {
	const [begin, end] = [toDate(from, locale, month), toDate(to, locale, month)];
	const format = dateFormat(from, locale, month);
	const isAlike = from.length === to.length;
	// Chinese ranges are written in figures only, which no single date of ours is.
	if (locale === 'zh') {
		const rest = isAlike ? restOf(format, new Date(from), new Date(to)) : end;
		return m.dates_period({ from: begin, to: rest }, { locale });
	}
	if (!isAlike) return `${begin}${dashIn(locale)}${end}`;
	const isClose = from.length === 4 || (from.length > 7 && from.slice(0, 7) === to.slice(0, 7));
	// The space around the dash depends on the version of the locale's data.
	const sign = isClose ? dashIn(locale).trim() : dashIn(locale);
	return format.formatRange(new Date(from), new Date(to)).replace(/\s*[–~]\s*/u, sign);
}

/** The second of two dates from the first part in which they differ, in a language that says the year first. */
function restOf(format: Intl.DateTimeFormat, from: Date, to: Date): string {
	const before = format.formatToParts(from);
	const parts = format.formatToParts(to).map(({ value }) => value);
	return parts.slice(parts.findIndex((value, i) => value !== before[i]?.value)).join('');
}
