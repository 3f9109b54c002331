/** What separates the cells of a file: commas, or what spreadsheets of other countries and the clipboard write. */
import { cellsOfFirst } from '../parse.ts';

/** The separators by name, ours first. */
export const SEPARATORS = { commas: ',', semicolons: ';', tabs: '\t' } as const;

export type Separator = keyof typeof SEPARATORS;

/** The separator with which a text's header names these columns; none when no one does. */
export const separatorOf = (text: string, columns: readonly string[]): Separator | undefined =>
	(Object.keys(SEPARATORS) as Separator[]).find((name) =>
		isHeader(cellsOfFirst(text, SEPARATORS[name]), columns),
	);

/** Whether cells are the names of columns, with nothing but blanks around and empty cells behind them. */
const isHeader = (cells: readonly string[], columns: readonly string[]) =>
	cells.length >= columns.length && cells.every((cell, i) => cell.trim() === (columns[i] ?? ''));
