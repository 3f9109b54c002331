/** A file as the reader wants it: what spreadsheets and editors did to it is mended, what it says stays. */
import { stringify } from 'csv-stringify/sync';
import type { Columns } from '#lib/model/schema/table.ts';
import { decode, type Fault } from '../decode.ts';
import { type CsvRecord, parseCsv } from '../parse.ts';
import { isAmbiguous, isPlainDecimalComma, type Numerals, tidyCell } from './cell.ts';
import { SEPARATORS, separatorOf } from './separator.ts';

/** A place in a file that is mended. */
export interface Mend {
	readonly line: number;
	/** The column; none where a row is dropped. */
	readonly column?: string;
	readonly before: string;
	/** What stands there now; absent where it is dropped. */
	readonly after?: string;
}

/** A file mended. */
export interface Tidied {
	readonly text: string;
	/** What is mended in the file as a whole, in words. */
	readonly everywhere: readonly string[];
	readonly mends: readonly Mend[];
}

/** A file mended, or what keeps it from being read: then nothing is guessed. */
export function tidyFile(bytes: Uint8Array, columns?: Columns): Tidied | Fault {
	const everywhere: string[] = [];
	const utf8 = toUtf8(bytes, everywhere);
	if (!utf8) return { expected: 'text in UTF-8 or UTF-16' };
	const text = decode(toLines(utf8, everywhere));
	if (typeof text !== 'string') return text;
	const separator = columns && separatorOf(text, Object.keys(columns));
	// Without its header nobody knows what a cell holds.
	if (!columns || !separator) return { text, everywhere, mends: [] };
	if (separator !== 'commas') everywhere.push(`commas between cells, not ${separator}`);
	const parsed = parseCsv(text, SEPARATORS[separator]);
	if ('expected' in parsed) return parsed;
	const hasPlain = hasPlainDecimalComma(parsed, columns);
	const hasDecimalComma = separator === 'semicolons' || hasPlain;
	const fault = hasDecimalComma ? ambiguousIn(parsed, columns, hasPlain) : undefined;
	if (fault) return fault;
	const { rows, mends } = tidyRows(parsed, columns, { hasDecimalComma });
	const written = stringify(rows);
	if (mends.length === 0 && separator === 'commas' && written !== text)
		everywhere.push('quotation marks only around cells that need them, and a line break at the end');
	return { text: written, everywhere, mends };
}

/** The bytes in UTF-8; undefined where they are said to be UTF-16 and are not. */
function toUtf8(bytes: Uint8Array, everywhere: string[]): Buffer | undefined {
	const [first, second, third] = bytes;
	const encoding =
		first === 0xff && second === 0xfe
			? 'utf-16le'
			: first === 0xfe && second === 0xff
				? 'utf-16be'
				: undefined;
	if (encoding) {
		everywhere.push('UTF-8, not UTF-16');
		try {
			return Buffer.from(new TextDecoder(encoding, { fatal: true }).decode(bytes));
		} catch {
			return undefined;
		}
	}
	if (first !== 0xef || second !== 0xbb || third !== 0xbf) return Buffer.from(bytes);
	everywhere.push('no byte order mark');
	return Buffer.from(bytes.subarray(3));
}

function toLines(bytes: Buffer, everywhere: string[]): Buffer {
	// Beside LF a CR alone ends no line: it stands in the midst of a cell, and stays to be named.
	const ends = bytes.includes('\n') ? '\r\n' : '\r';
	if (!bytes.includes(ends)) return bytes;
	everywhere.push('lines that end in LF alone');
	// A character a byte, so that bytes that are no UTF-8 are still there to be named.
	return Buffer.from(bytes.toString('latin1').replaceAll(ends, '\n'), 'latin1');
}

/** Whether one of the numbers has a comma that can only stand before decimals, as spreadsheets of many countries write it. */
const hasPlainDecimalComma = (records: readonly CsvRecord[], columns: Columns): boolean =>
	records
		.slice(1)
		.some(({ cells }) =>
			Object.values(columns).some((column, i) => isPlainDecimalComma(cells[i] ?? '', column)),
		);

/** The first number that may be read in two ways: once commas separate the cells, nothing tells any more. */
function ambiguousIn(
	records: readonly CsvRecord[],
	columns: Columns,
	hasPlainDecimalComma: boolean,
): Fault | undefined {
	for (const { line, cells } of records.slice(1))
		for (const [i, column] of Object.values(columns).entries()) {
			const value = tidyCell(cells[i] ?? '', column, { hasDecimalComma: true });
			// Beside decimal commas a point may stand before thousands.
			const asComma = hasPlainDecimalComma ? value.replace('.', ',') : value;
			if (cells[i]?.trim() === value && isAmbiguous(asComma, column))
				return {
					line,
					value,
					expected: `a number that can be read in one way: ${asComma.replace(',', '')} or ${asComma.replace(',', '.')}`,
				};
		}
	return undefined;
}

function tidyRows(records: readonly CsvRecord[], columns: Columns, numerals: Numerals) {
	const names = Object.keys(columns);
	const mends: Mend[] = [];
	const rows = records.flatMap(({ line, cells }, index) => {
		if (cells.every((cell) => cell.trim() === '')) {
			mends.push({ line, before: cells.join(',') });
			return [];
		}
		const row = cells.flatMap((before, i) => {
			const name = names[i];
			const column = name === undefined ? undefined : columns[name];
			// Columns without a name are dropped where they are empty.
			const after = index === 0 || !column ? before.trim() : tidyCell(before, column, numerals);
			const isDropped = !column && after === '';
			if (before !== after || isDropped)
				mends.push({ line, ...(name && { column: name }), before, ...(!isDropped && { after }) });
			return isDropped ? [] : [after];
		});
		return [row];
	});
	return { rows, mends };
}
