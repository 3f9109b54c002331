/**
 * From text to records of cells, each with the line on which it begins.
 */
import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from './decode.ts';

/** One record of a CSV file. */
export interface CsvRecord {
	/** The line on which it begins, from 1: a quoted cell may hold line breaks. */
	readonly line: number;
	readonly cells: readonly string[];
}

const QUOTE_FAULTS: Readonly<Record<string, string>> = {
	CSV_QUOTE_NOT_CLOSED: 'a closing quotation mark for the cell that is opened here',
	CSV_INVALID_CLOSING_QUOTE: 'a comma or the end of the line after a closing quotation mark',
	INVALID_OPENING_QUOTE: 'a cell with quotation marks in it to be quoted as a whole, and each mark doubled',
};

/** The cells of a text's first record; none when it cannot be read. */
export function cellsOfFirst(text: string, delimiter: string): readonly string[] {
	try {
		return parse(text, { record_delimiter: '\n', to: 1, delimiter })[0] ?? [];
	} catch {
		return [];
	}
}

/** The records of a CSV text (RFC 4180, LF), of any length; or the first quotation mark that is out of place. */
export function parseCsv(text: string, delimiter = ','): readonly CsvRecord[] | Fault {
	const records: CsvRecord[] = [];
	let next = 1;
	try {
		parse(text, {
			record_delimiter: '\n',
			relax_column_count: true,
			delimiter,
			on_record: (cells: string[], { lines }) => {
				records.push({ line: next, cells });
				next = lines + 1;
				return null;
			},
		});
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const value = text.split('\n')[next - 1] ?? '';
		return { line: next, value, expected: QUOTE_FAULTS[error.code] ?? `valid CSV (${error.code})` };
	}
	return records;
}
