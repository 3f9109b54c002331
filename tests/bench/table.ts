/** How `npm run bench` prints what it has measured. */

/** A table for the terminal: the first column to the left, numbers to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
	const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
	const toLine = (row: readonly string[]) =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
	console.log(`${[head, ...rows].map((row) => toLine(row).trimEnd()).join('\n')}\n`);
}

/** A mark beside a value that misses its aim. */
export const over = (value: number, aim: number): string => (value > aim ? 'over' : '');

/** The value in the middle: one run that was disturbed does not count. */
export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
