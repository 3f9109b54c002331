import { parse } from 'csv-parse/sync';
import { rowsIn } from '../rows.ts';
import { read } from './built.ts';

/** The rows of a CSV file by the names of its columns. */
export const rowsOf = (path: string): Record<string, string>[] => rowsIn(read(path));

/** The names of its columns. */
export const columnsOf = (path: string): string[] => parse(read(path), { to: 1, bom: true })[0] ?? [];
