/** Checks what a table's rows must keep by themselves, towards each other and in their order. */
import type { Columns, Key, Order, RowRule } from '#lib/model/schema/table.ts';
import { type Report, type RowReport, rowReport } from './problems.ts';
import type { Reading, ReadRow } from './table.ts';

const UNIQUE_ID: Key<Columns> = { columns: ['id'], expected: 'an id of its own' };

/** Checks one table's keys, rules and order, as far as its rows could be read. */
export function checkRules({ file, table, rows }: Reading, report: Report): void {
	const fault = rowReport(file, report);
	for (const key of [UNIQUE_ID, ...table.keys]) checkKey(key, rows, fault);
	// A row at fault says nothing certain of where it belongs: it is left out of the order.
	const sound = rows.filter((row) => row.isWhole && keepsRules(row, table.rules, fault));
	if (table.order) checkOrder(table.order, sound, fault);
}

function checkKey(
	{ columns, among, expected }: Key<Columns>,
	rows: readonly ReadRow[],
	fault: RowReport,
): void {
	const firsts = new Map<string, ReadRow>();
	for (const row of rows) {
		if (!columns.every((column) => column in row.values) || among?.(row.values) === false) continue;
		const key = JSON.stringify(columns.map((column) => row.cells[column]));
		const first = firsts.get(key);
		if (first === undefined) firsts.set(key, row);
		else fault(row, columns[0] ?? '', `${expected}, but line ${first.line} has the same`);
	}
}

function keepsRules(row: ReadRow, rules: readonly RowRule<Columns>[], fault: RowReport): boolean {
	const broken = rules.filter((rule) => !rule.holds(row.values));
	for (const { column, expected } of broken) fault(row, column, expected);
	return broken.length === 0;
}

/** Names a row that stands behind one that it belongs before, and the first of those. */
function checkOrder(order: Order<Columns>, rows: readonly ReadRow[], fault: RowReport): void {
	const ranked = rows.map((row) => ({ row, ranks: Object.entries(order.ranks(row.values)) }));
	for (const [i, { row, ranks }] of ranked.entries()) {
		const column = columnBelow(ranks, ranked[i - 1]?.ranks);
		if (column === undefined) continue;
		const next = ranked.find((other) => columnBelow(ranks, other.ranks));
		fault(row, column, `rows sorted ${order.words}; this one belongs before line ${next?.row.line}`);
	}
}

type Ranks = readonly (readonly [column: string, rank: string | number | undefined])[];

/** The column by which a row belongs before another; undefined where it does not. */
function columnBelow(ranks: Ranks, others: Ranks = []): string | undefined {
	const differing = ranks.findIndex(([, rank], i) => rank !== others[i]?.[1]);
	const [column, rank = 0] = ranks[differing] ?? [];
	return rank < (others[differing]?.[1] ?? rank) ? column : undefined;
}
