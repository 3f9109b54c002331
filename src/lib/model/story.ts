/**
 * The story as the rest of the code knows it: every table's rows, each with the place where it stands.
 * `story/` reads it.
 */
import type { Geo } from './geo.ts';
import type { TableName, TableRow } from './tables.ts';

/** Where a row stands in the data folder. */
export interface Place {
	/** The file's name, as `trade.csv`. */
	readonly file: string;
	/** The line on which the row begins, from 1; the header is line 1. */
	readonly line: number;
}

/** A table's row and where it stands: `Row<'trade'>`. An empty optional cell is `null`. */
export type Row<Name extends TableName> = TableRow<Name> & { readonly at: Place };

/** What is said of a source where its licence is. */
export type LicensedSource = Pick<Row<'sources'>, 'title' | 'url' | 'licence'>;

/** Every table's rows, in the order of its file. */
export type Rows = { readonly [Name in TableName]: readonly Row<Name>[] };

/** All that `data/` says, checked: every id and every citation resolves. */
export interface Story extends Rows {
	/** The data's version from `datapackage.json`, as `1.2.3`. */
	readonly version: string;
	readonly sourceById: ReadonlyMap<string, Row<'sources'>>;
	/** The base maps under the maps. */
	readonly geo: Geo;
}
