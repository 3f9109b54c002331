/** Days as whole numbers since 1970, so that dates of any exactness can stand on one scale. */

const MS = 86_400_000;

/** The first day that an ISO date can mean. */
export const firstDay = (date: string): number => Date.parse(date) / MS;

/** The day after the last one that an ISO date can mean. */
export function dayAfter(date: string): number {
	const [year = 0, month = 12, day] = date.split('-').map(Number);
	return day === undefined ? firstOfMonth(12 * year + month) : firstDay(date) + 1;
}

/** The first day of a month, counted from January of year 0. */
export const firstOfMonth = (month: number): number =>
	Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12) / MS;

/** The month of a day, counted likewise. */
export function monthOf(day: number): number {
	const date = new Date(day * MS);
	return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

/** The Monday on or before a day: the first of 1970 was a Thursday. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

export const toIso = (day: number): string => new Date(day * MS).toISOString().slice(0, 10);
