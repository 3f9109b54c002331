import { parse } from 'csv-parse/sync';
import { read } from './built.ts';

/** The rows of a CSV file by the names of its columns. Reading fails where a row has another number of cells. */
export const rowsOf = (path: string): Record<string, string>[] => parse(read(path), { columns: true });

/** The names of its columns. */
export const columnsOf = (path: string): string[] => parse(read(path), { to: 1 })[0] ?? [];
