/**
 * Texts that a spreadsheet opens as they are written. It takes `004:17` for a time, `000` for a number and `1/2` for a
 * date; in brackets, as `[004:17]`, they are texts everywhere.
 */

/** What spreadsheets read as a value of their own, in the languages of the site. */
const MISTAKEN = [
	// Numbers, times, dates, fractions and amounts of money.
	/^(?=.*\d)[\d\s.,:;/'()%$€£¥₩₽+\-−e]+$/iu,
	/^[\d\s.:]+[ap]\.?m\.?$/i,
	// Dates with the name of their month.
	/^(?=.*\d)[\d\s.,/-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\d\s.,/-]*$/i,
	/^(?=.*\d)[\d\s.,/-]*(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,5}[\d\s.,/-]*г?\.?$/iu,
	/^(?=.*\d)[\d\s.,:年月日号时時分秒년월일시분초]+$/u,
	/^(true|false|истина|ложь)$/iu,
];

/** Read as the same number or the same day, a text is as good as written. */
const isSame = (text: string): boolean =>
	/^(19|2\d)\d\d-\d\d-\d\d$/.test(text) || String(Number(text)) === text;

/** The text, in brackets where a spreadsheet would read something else. */
export const unmistakable = (text: string): string =>
	!isSame(text) && MISTAKEN.some((form) => form.test(text)) ? `[${text}]` : text;
