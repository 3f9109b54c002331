/** A figure's table as CSV (RFC 4180, UTF-8, LF): the rows that are drawn, each with its status and citations. */

import type { Cell, Table } from '#lib/drawing/table.ts';
import { formatCites } from '#lib/model/cites.ts';

/** A cell is quoted when it must be; a leading sign that spreadsheets run as a formula is kept as text by a quote. */
function field(cell: Cell): string {
	if (cell === null) return '';
	const text = typeof cell === 'string' && /^[=+\-@\t]/.test(cell) ? `'${cell}` : String(cell);
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function toCsv({ columns, rows }: Table): string {
	const header = ['id', ...columns.map(({ key }) => key), 'status', 'cites'];
	const lines = rows.map(({ id, cells, status, cites }) => [
		id,
		...columns.map(({ key }) => cells[key] ?? null),
		status,
		formatCites(cites),
	]);
	return [header, ...lines].map((line) => `${line.map(field).join(',')}\n`).join('');
}
