import { parse } from 'csv-parse/sync';

/** A cell without the brackets that keep spreadsheets from reading something else. */
const bare = (cell: string): string => cell.replace(/^\[(.*)\]$/s, '$1');

/** The rows of a figure's CSV by the names of its columns. Reading fails where a row has another number of cells. */
export const rowsIn = (csv: string): Record<string, string>[] =>
	parse(csv, { columns: true, bom: true, cast: bare });
