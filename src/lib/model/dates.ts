/**
 * ISO dates that say no more than is known: `2019`, `2019-04`, `2019-04-25`. Text order is time order.
 */

/** The form of such a date, as a regular expression's source; 30 February has the form and is none. */
export const DATE_FORM = '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?';

const DATE = new RegExp(`^${DATE_FORM}$`);

/** Whether the text is a date of the calendar, in full or cut after the month or the year. */
export function isIsoDate(text: string): boolean {
	if (!DATE.test(text)) return false;
	// A day that the month lacks rolls over, and the text read back is another.
	return new Date(text).toISOString().startsWith(text);
}

/** Whether one date lies wholly before another; a month does not lie before a day of its own. */
export function isBefore(date: string, other: string): boolean {
	const shared = Math.min(date.length, other.length);
	return date.slice(0, shared) < other.slice(0, shared);
}
