/**
 * What a column of a table is: how a cell is read, and how the data package describes it.
 */
import type { GenericSchema } from 'valibot';

/**
 * A field of a Table Schema, without its name and without `required`. Of the types only those that version 1 has as
 * well: its readers refuse a whole package for a `list`.
 */
export interface Field {
	readonly type: 'string' | 'integer' | 'number' | 'year';
	readonly description: string;
	readonly constraints?: Readonly<Record<string, boolean | number | string | readonly string[]>>;
}

export interface Column<Value = unknown> {
	/** What a cell must hold; follows the word "expected". A schema's own message says it better where it can. */
	readonly expected: string;
	/** Reads a cell that is not empty. */
	readonly cell: GenericSchema<string, Value>;
	/** What an empty cell means; without it the cell must be filled. */
	readonly empty?: { readonly value: Value };
	/**
	 * Words of ours for a reader: the tables in `i18n/` hold `all` of them in every other language, or `some`, where names
	 * stand among them.
	 */
	readonly translated?: 'all' | 'some';
	/**
	 * Set for running text. In `typeset` text a non-breaking blank may stand anywhere; in `plain` text it only holds a
	 * number to its words, as in CC BY 4.0: elsewhere it came along from a web page or a spreadsheet.
	 */
	readonly prose?: 'plain' | 'typeset';
	/** The table whose ids the cell's value holds: an id, a list of ids, or citations. */
	readonly refersTo?: string;
	/** Set where a cell holds several items, so that it is no foreign key. */
	readonly isList?: true;
	/** Set where the value says more than an id, so that it is no foreign key: a source and a line. */
	readonly isCitation?: true;
	readonly field: Field;
}

/** What a column's cells are read as. */
export type ValueOf<C> = C extends Column<infer Value> ? Value : never;

/** Makes a column optional: an empty cell is read as `null`. */
export function optional<Value>(column: Column<Value>): Column<Value | null> {
	return { ...column, empty: { value: null } };
}
