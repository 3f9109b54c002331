/** Checks that the vertices of each line stand together, in order and at least two. */
import type { TableRow } from '#lib/model/tables.ts';
import { type Report, type RowReport, rowReport } from './problems.ts';
import type { Readings } from './references.ts';
import type { ReadRow } from './table.ts';

/** One vertex of a line and the row where it stands. */
export interface Vertex {
	readonly row: ReadRow;
	readonly values: TableRow<'lines'>;
}

/** The lines by id, each with its vertices as the file lists them; a row that could not be read is left out. */
export function linesOf({ lines }: Readings): ReadonlyMap<string, readonly Vertex[]> {
	const byId = new Map<string, Vertex[]>();
	for (const row of lines.rows.filter(({ isWhole }) => isWhole)) {
		// Every cell has passed its column's schema, which is what the row type is inferred from.
		const values = row.values as TableRow<'lines'>;
		byId.set(values.line, [...(byId.get(values.line) ?? []), { row, values }]);
	}
	return byId;
}

/** Checks all lines; says nothing where a row could not be read, for it may be the vertex that is missed. */
export function checkLines(readings: Readings, report: Report): void {
	const { file, isWhole, rows } = readings.lines;
	if (!isWhole) return;
	const fault = rowReport(file, report);
	for (const [id, vertices] of linesOf(readings)) {
		const [first, second] = vertices;
		if (first && !second) fault(first.row, 'line', 'a line of at least two vertices');
		const apart = vertices.find(({ row }, i) => i > 0 && rows[rows.indexOf(row) - 1]?.cells.line !== id);
		if (apart) fault(apart.row, 'line', `the rows of ${id} together`);
		checkSteps(vertices, fault);
	}
}

function checkSteps(vertices: readonly Vertex[], fault: RowReport): void {
	const passed = new Set<number>();
	let next = 1;
	for (const { row, values } of vertices) {
		const { step } = values;
		// A step that the line has had is the table's own fault to report.
		if (step !== next && !passed.has(step))
			fault(row, 'step', `step ${next}, for steps count from 1 without a gap`);
		passed.add(step);
		next = step + 1;
	}
}
