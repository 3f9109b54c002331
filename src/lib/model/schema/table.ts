/**
 * What a table is: columns, and rules that a row, a pair of rows or their order must keep.
 */
import type { Column, ValueOf } from './column.ts';

export type Columns = Readonly<Record<string, Column>>;

/** A table's row: one value a column, `null` for an empty optional cell. */
export type RowOf<C> = { readonly [Name in keyof C]: ValueOf<C[Name]> };

type Name<C> = keyof C & string;

/** What every row must keep; a row that does not is reported at one column. */
export interface RowRule<C> {
	readonly column: Name<C>;
	/** Follows "expected". */
	readonly expected: string;
	// Methods, not function properties: rules of any table then fit the general type `Table`.
	holds(row: RowOf<C>): boolean;
}

/** Columns that together say something no two rows may say. */
export interface Key<C> {
	/** The first one is reported. */
	readonly columns: readonly Name<C>[];
	/** Only rows for which this holds are compared. */
	among?(row: RowOf<C>): boolean;
	/** Follows "expected". */
	readonly expected: string;
}

/** The order of the rows: by the first rank, among equals by the next. */
export interface Order<C> {
	/** Follows "rows sorted". */
	readonly words: string;
	ranks(row: RowOf<C>): Partial<Record<Name<C>, string | number>>;
}

export interface Table<C = Columns> {
	readonly columns: C;
	readonly keys: readonly Key<C>[];
	readonly rules: readonly RowRule<C>[];
	readonly order?: Order<C>;
}

/** Defines a table; a column `id` is its primary key. */
export function table<C extends Columns>(
	columns: C,
	{ keys = [], rules = [], ...rest }: Partial<Omit<Table<C>, 'columns'>> = {},
): Table<C> {
	return { columns, keys, rules, ...rest };
}
