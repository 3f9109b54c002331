/** Reads one table and checks every cell by itself. */
import { join } from 'node:path';
import * as v from 'valibot';
import type { Column } from '#lib/model/schema/column.ts';
import type { Table } from '#lib/model/schema/table.ts';
import { fileOf, type TableName, tables } from '#lib/model/tables.ts';
import type { CsvRecord } from './parse.ts';
import { type Problem, type Report, TIDIED } from './problems.ts';
import { readRecords } from './records.ts';
import { blanksExpected, tidyCell } from './tidy/cell.ts';

/** A row as far as it could be read. */
export interface ReadRow {
	readonly line: number;
	/** The cells as they stand in the file, by column. */
	readonly cells: Readonly<Record<string, string>>;
	/** What they say, by column; a cell at fault is absent. */
	readonly values: Readonly<Record<string, unknown>>;
	/** Whether every cell could be read. */
	readonly isWhole: boolean;
}

/** A table as far as it could be read. */
export interface Reading {
	readonly file: string;
	readonly table: Table;
	readonly rows: readonly ReadRow[];
	/** Whether every row was read, and all of it. */
	readonly isWhole: boolean;
	/** The rows by id; absent when one could not be read, for then nobody knows which ids there are. */
	readonly byId?: ReadonlyMap<string, ReadRow>;
}

/** No story is without these; any other table may be empty, and figures that are made of it are left out. */
const FILLED: readonly TableName[] = ['story', 'sources', 'changes'];

/** Reads a table's file in a folder and reports what is wrong in it, cell by cell. */
export function readTable(folder: string, name: TableName, report: Report): Reading {
	const table: Table = tables[name];
	const file = fileOf(name);
	const { records, faults } = readRecords(join(folder, file), Object.keys(table.columns), {
		mayBeEmpty: !FILLED.includes(name),
	});
	for (const fault of faults) report({ file, ...fault });
	const rows = records.map((record) => readRow(record, table, (found) => report({ file, ...found })));
	const isComplete = faults.length === 0;
	return {
		file,
		table,
		rows,
		isWhole: isComplete && rows.every((row) => row.isWhole),
		...(isComplete && rows.every((row) => 'id' in row.values) && { byId: toMap(rows) }),
	};
}

const toMap = (rows: readonly ReadRow[]) => new Map(rows.map((row) => [String(row.values.id), row]));

function readRow(
	{ line, cells }: CsvRecord,
	{ columns }: Table,
	report: (found: Omit<Problem, 'file'>) => void,
) {
	const row = {
		line,
		cells: {} as Record<string, string>,
		values: {} as Record<string, unknown>,
		isWhole: true,
	};
	for (const [i, [name, column]] of Object.entries(columns).entries()) {
		const cell = cells[i] ?? '';
		row.cells[name] = cell;
		const result = readCell(cell, column);
		if ('value' in result) {
			row.values[name] = result.value;
		} else {
			row.isWhole = false;
			report({ line, column: name, value: cell, ...result });
		}
	}
	return row;
}

function readCell(cell: string, column: Column): { value: unknown } | { expected: string } {
	const found = parseCell(cell, column);
	const tidied = tidyCell(cell, column);
	if (tidied === cell) return found;
	const expected = 'value' in found ? blanksExpected(cell, tidied) : found.expected;
	return { expected: 'value' in parseCell(tidied, column) ? `${expected}; ${TIDIED}` : expected };
}

function parseCell(
	cell: string,
	{ cell: schema, empty, expected }: Column,
): { value: unknown } | { expected: string } {
	if (cell === '') return empty ?? { expected };
	const result = v.safeParse(schema, cell, { abortPipeEarly: true, message: expected });
	return result.success ? { value: result.output } : { expected: result.issues[0].message };
}
