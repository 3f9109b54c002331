/**
 * The kinds of column that tables are made of: how a cell is read, and how the data package describes it.
 * Knows no table, no file and no other cell of the row.
 */
import * as v from 'valibot';
import { type Cite, parseCite, SOURCE_ID } from '#lib/model/cites.ts';
import { DATE_FORM, isIsoDate } from '#lib/model/dates.ts';

/** A field of a Table Schema (Data Package v2), without its name. */
export interface Field {
	readonly type: 'string' | 'integer' | 'number' | 'year' | 'list';
	readonly description: string;
	readonly delimiter?: string;
	readonly itemType?: string;
	readonly constraints?: Readonly<Record<string, boolean | number | string | readonly string[]>>;
}

/** A column of a table. */
export interface Column<Value = unknown> {
	/** What a cell must hold, in words that follow "expected". */
	readonly expected: string;
	/** Reads a cell that is not empty. */
	readonly cell: v.GenericSchema<string, Value>;
	/** What an empty cell means; without it the cell must be filled. */
	readonly empty?: { readonly value: Value };
	/** The table whose ids the cell's value holds: an id, a list of ids, or citations. */
	readonly refersTo?: string;
	readonly field: Field;
}

/** What a column's cells are read as. */
export type ValueOf<AColumn> = AColumn extends Column<infer Value> ? Value : never;

// Invisible characters hide in a diff and break a drawing; a line break is kept, as it is quoted.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const isTidy = (value: string) =>
	value === value.trim() && value === value.normalize() && !INVISIBLE.test(value.replaceAll('\n', ''));
const TIDY = 'text without blanks at its ends and without invisible or decomposed characters';

const matches = (pattern: string) => v.pipe(v.string(), v.regex(new RegExp(`^${pattern}$`)));
const required = { required: true } as const;

/** Makes a column optional: an empty cell is read as `null`. */
export function optional<Value>(column: Column<Value>): Column<Value | null> {
	const { required: _, ...constraints } = column.field.constraints ?? {};
	const { constraints: __, ...field } = column.field;
	return {
		...column,
		empty: { value: null },
		field: Object.keys(constraints).length > 0 ? { ...field, constraints } : field,
	};
}

/** Words for a reader, at most so many characters or words long. */
export function text(
	description: string,
	{ maxLength, maxWords }: { maxLength?: number; maxWords?: number } = {},
): Column<string> {
	const limits = [
		maxLength === undefined ? '' : ` of at most ${maxLength} characters`,
		maxWords === undefined ? '' : ` of at most ${maxWords} words`,
	].join('');
	const cell = v.pipe(
		v.string(),
		v.check(isTidy, TIDY),
		v.check((value) => [...value].length <= (maxLength ?? Infinity)),
		v.check((value) => value.split(/\s+/).length <= (maxWords ?? Infinity)),
	);
	return {
		expected: `text${limits}`,
		cell,
		field: {
			type: 'string',
			description,
			constraints: { ...required, ...(maxLength !== undefined && { maxLength }) },
		},
	};
}

interface Range {
	/** What is counted, as in "a number of US$ million". */
	unit: string;
	minimum: number;
	/** No limit when left out. */
	maximum?: number;
}

function amount(type: 'number' | 'integer', description: string, range: Range): Column<number> {
	const { unit, minimum, maximum } = range;
	const limits = maximum === undefined ? `${minimum} or more` : `from ${minimum} to ${maximum}`;
	return {
		expected: `${type === 'integer' ? 'a whole number' : 'a number'} of ${unit}, ${limits}`,
		cell: v.pipe(
			matches(type === 'integer' ? '-?(0|[1-9][0-9]*)' : '-?(0|[1-9][0-9]*)(\\.[0-9]+)?'),
			v.transform(Number),
			v.maxValue(maximum ?? Number.MAX_SAFE_INTEGER),
			v.minValue(minimum),
		),
		field: {
			type,
			description,
			constraints: { ...required, minimum, ...(maximum !== undefined && { maximum }) },
		},
	};
}

/** A decimal number within a range, with a point and without grouping. */
export const number = (description: string, range: Range) => amount('number', description, range);

/** A whole number within a range. */
export const integer = (description: string, range: Range) => amount('integer', description, range);

/** A latitude in degrees north. */
export function latitude(description: string): Column<number> {
	const column = number(description, { unit: 'degrees north', minimum: -90, maximum: 90 });
	const isNoLongitude = v.check<string, string>(
		(value) => !(Math.abs(Number(value)) > 90 && Math.abs(Number(value)) <= 180),
		`${column.expected} (lat and lon look swapped)`,
	);
	return { ...column, cell: v.pipe(v.string(), isNoLongitude, column.cell) };
}

/** A calendar year. */
export function year(description: string, minimum: number, maximum: number): Column<number> {
	const { cell } = integer(description, { unit: 'years', minimum, maximum });
	return {
		expected: `a year from ${minimum} to ${maximum}`,
		cell,
		field: { type: 'year', description, constraints: { ...required, minimum, maximum } },
	};
}

/** An ISO date, cut after the month or the year when no more is known. */
export function isoDate(description: string): Column<string> {
	return {
		expected: 'a date of the calendar, as 2019, 2019-04 or 2019-04-25',
		cell: v.pipe(v.string(), v.check(isIsoDate)),
		field: { type: 'string', description, constraints: { ...required, pattern: `^${DATE_FORM}$` } },
	};
}

/** One word of a closed set. */
export function oneOf<Word extends string>(description: string, set: readonly Word[]): Column<Word> {
	return {
		expected: `one of ${set.join(', ')}`,
		cell: v.picklist(set),
		field: { type: 'string', description, constraints: { ...required, enum: set } },
	};
}

const KEBAB = '[a-z0-9]+(-[a-z0-9]+)*';

/** The row's own id, in lower-case kebab case. */
export function id(description: string): Column<string> {
	return {
		expected: 'an id in lower-case kebab case, as vladivostok-summit',
		cell: matches(KEBAB),
		field: { type: 'string', description, constraints: { ...required, unique: true, pattern: `^${KEBAB}$` } },
	};
}

/** A source's own id. */
export function sourceId(description: string): Column<string> {
	return {
		expected: 'an id of a source, as 004 or RU13b',
		cell: matches(SOURCE_ID),
		field: {
			type: 'string',
			description,
			constraints: { ...required, unique: true, pattern: `^${SOURCE_ID}$` },
		},
	};
}

/** The id of a row of another table. */
export function ref(description: string, table: string): Column<string> {
	return {
		expected: `an id of ${table}.csv`,
		cell: v.string(),
		refersTo: table,
		field: { type: 'string', description, constraints: required },
	};
}

const list = (description: string, constraints?: { required: true }): Field => ({
	type: 'list',
	description,
	delimiter: ' ',
	itemType: 'string',
	...(constraints && { constraints }),
});
const items = v.pipe(
	v.string(),
	v.transform((value) => value.split(' ')),
	v.check((parts) => new Set(parts).size === parts.length),
);

/** Citations of sources, each once, separated by one blank. */
export function cites(description: string): Column<readonly Cite[]> {
	return {
		expected: 'citations as RU14 or 004:29, each once, separated by one blank',
		cell: v.pipe(
			items,
			v.transform((parts) => parts.map(parseCite)),
			v.check((parsed) => !parsed.includes(undefined)),
			v.transform((parsed) => parsed.filter((cite) => cite !== undefined)),
		),
		refersTo: 'sources',
		field: list(description, required),
	};
}

/** None or more ids of rows of another table, each once, separated by one blank. */
export function refs(description: string, table: string): Column<readonly string[]> {
	return {
		expected: `ids of ${table}.csv, each once, separated by one blank`,
		cell: items,
		empty: { value: [] },
		refersTo: table,
		field: list(description),
	};
}

/** None or more absolute web addresses, each once, separated by one blank. */
export function urls(description: string): Column<readonly string[]> {
	const isUrl = (item: string) => /^https?:\/\/[^/\s]/.test(item) && URL.canParse(item);
	return {
		expected: 'complete http or https addresses, each once, separated by one blank',
		cell: v.pipe(
			items,
			v.check((parts) => parts.every((part) => isTidy(part) && isUrl(part))),
		),
		empty: { value: [] },
		field: list(description),
	};
}
