/** Columns of numbers, written with a point, without grouping, exponent or leading zeros. */
import * as v from 'valibot';
import type { Column, Field } from './column.ts';

/** What numbers a column may hold. */
interface Range {
	/** What is counted, as in "a number of US$ million". */
	readonly unit: string;
	readonly minimum: number;
	/** No limit when left out. */
	readonly maximum?: number;
}

const column = (
	type: Field['type'],
	description: string,
	words: string,
	form: RegExp,
	limits: Limits,
): Column<number> => ({
	expected: `${words}, ${limitsText(limits)}`,
	cell: within(form, limits),
	field: { type, description, constraints: { ...limits } },
});

export const number = (description: string, { unit, ...limits }: Range): Column<number> =>
	column('number', description, `a number of ${unit}`, /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/, limits);

export const integer = (description: string, { unit, ...limits }: Range): Column<number> =>
	column('integer', description, `a whole number of ${unit}`, /^-?(0|[1-9][0-9]*)$/, limits);

export const year = (description: string, limits: Limits): Column<number> =>
	column('year', description, 'a year', /^[0-9]{4}$/, limits);

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

const limitsText = ({ minimum, maximum }: Limits) =>
	maximum === undefined ? `${minimum} or more` : `from ${minimum} to ${maximum}`;

const within = (form: RegExp, { minimum, maximum = Number.MAX_SAFE_INTEGER }: Limits) =>
	v.pipe(v.string(), v.regex(form), v.transform(Number), v.minValue(minimum), v.maxValue(maximum));
