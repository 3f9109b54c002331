/** Columns of numbers, written with a point, without grouping, exponent or leading zeros. */
import * as v from 'valibot';
import type { Column } from './column.ts';

/** What numbers a column may hold. */
interface Range {
	/** What is counted, as in "a number of US$ million". */
	readonly unit: string;
	readonly minimum: number;
	/** No limit when left out. */
	readonly maximum?: number;
}

/** A decimal number within a range. */
export function number(description: string, range: Range): Column<number> {
	return {
		expected: `a number of ${range.unit}, ${limits(range)}`,
		cell: within(/^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/, range),
		field: { type: 'number', description, constraints: constraints(range) },
	};
}

/** A whole number within a range. */
export function integer(description: string, range: Range): Column<number> {
	return {
		expected: `a whole number of ${range.unit}, ${limits(range)}`,
		cell: within(/^-?(0|[1-9][0-9]*)$/, range),
		field: { type: 'integer', description, constraints: constraints(range) },
	};
}

/** A calendar year within a range. */
export function year(description: string, range: Limits): Column<number> {
	return {
		expected: `a year, ${limits(range)}`,
		cell: within(/^[0-9]{4}$/, range),
		field: { type: 'year', description, constraints: constraints(range) },
	};
}

/** A latitude in degrees north; one that can only be a longitude is said to be swapped. */
export function latitude(description: string): Column<number> {
	const column = number(description, { unit: 'degrees north', minimum: -90, maximum: 90 });
	const isNoLongitude = (value: string) => !(Math.abs(Number(value)) > 90 && Math.abs(Number(value)) <= 180);
	return {
		...column,
		cell: v.pipe(
			v.string(),
			v.check(isNoLongitude, `${column.expected} (lat and lon look swapped)`),
			column.cell,
		),
	};
}

/** A longitude in degrees east; west is negative. */
export function longitude(description: string): Column<number> {
	return number(description, { unit: 'degrees east', minimum: -180, maximum: 180 });
}

type Limits = Omit<Range, 'unit'>;

const limits = ({ minimum, maximum }: Limits) =>
	maximum === undefined ? `${minimum} or more` : `from ${minimum} to ${maximum}`;

const constraints = ({ minimum, maximum }: Limits) => ({
	minimum,
	...(maximum !== undefined && { maximum }),
});

const within = (form: RegExp, { minimum, maximum = Number.MAX_SAFE_INTEGER }: Limits) =>
	v.pipe(v.string(), v.regex(form), v.transform(Number), v.minValue(minimum), v.maxValue(maximum));
