/** From a table's file to its records, or to what keeps them from being read. */
import { type Fault, readText } from './decode.ts';
import { type CsvRecord, parseCsv } from './parse.ts';
import { TIDIED } from './problems.ts';
import { separatorOf } from './tidy/separator.ts';

/** The records below the header; none when the file as a whole is at fault. */
export interface Records {
	readonly records: readonly CsvRecord[];
	/** In the order of their lines. */
	readonly faults: readonly Fault[];
}

/**
 * The records of a CSV file whose header must be these columns; a record with more or fewer cells is left out. There must
 * be one, unless the table may be empty.
 */
export function readRecords(path: string, columns: readonly string[], { mayBeEmpty = false } = {}): Records {
	const text = readText(path);
	if (typeof text !== 'string') return { records: [], faults: [text] };
	const separator = separatorOf(text, columns);
	if (separator !== undefined && separator !== 'commas')
		return {
			records: [],
			faults: [{ line: 1, expected: `commas between cells, not ${separator}; ${TIDIED}` }],
		};
	const parsed = parseCsv(text);
	if ('expected' in parsed) return { records: [], faults: [parsed] };
	const [header, ...rows] = parsed;
	const headerFaults = toHeaderFaults(header?.cells ?? [], columns);
	if (headerFaults.length > 0) return { records: [], faults: headerFaults };
	if (rows.length === 0 && !mayBeEmpty)
		return { records: [], faults: [{ line: 1, expected: 'rows below the header' }] };
	// Empty cells too many, or none at all.
	const isTidied = (cells: readonly string[]) =>
		cells.every((cell, i) => cell.trim() === '' || i < columns.length) &&
		(cells.length > columns.length || cells.every((cell) => cell.trim() === ''));
	const isFull = ({ cells }: CsvRecord) => cells.length === columns.length;
	const faults = rows
		.filter((row) => !isFull(row))
		.map(({ line, cells }) => ({
			line,
			value: cells.join(','),
			expected: `${columns.length} cells as in the header, not ${cells.length}${isTidied(cells) ? `; ${TIDIED}` : ''}`,
		}));
	return { records: rows.filter(isFull), faults };
}

/** What is wrong with a header: columns that lack, that are too many, or their order. */
function toHeaderFaults(header: readonly string[], columns: readonly string[]): Fault[] {
	const lacking = columns.filter((column) => !header.includes(column));
	const extra = header.filter((column, i) => !columns.includes(column) || header.indexOf(column) !== i);
	const faults = [
		...lacking.map((column) => ({ line: 1, expected: `a column ${column}` })),
		...extra.map((value) => ({ line: 1, value, expected: `no columns but ${columns.join(',')}` })),
	];
	if (faults.length > 0 || header.every((column, i) => column === columns[i])) return faults;
	return [{ line: 1, value: header.join(','), expected: `the columns in the order ${columns.join(',')}` }];
}
