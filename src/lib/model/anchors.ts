/** The words behind a row: citations are given the words that carry it, where we have them: of each line of a document. */
import { type Cite, formatCite } from './cites.ts';
import type { TableName } from './tables.ts';
import { ANCHORED_TABLES, type AnchoredTable } from './vocabulary.ts';

/** What a row is called in `anchors.csv`: its id or, in a table without ids, the values that tell its rows apart. */
const KEYS: Readonly<Partial<Record<AnchoredTable, (row: Cells) => unknown[]>>> = {
	answers: (row) => [row.question, row.source || row.kind],
	workers: (row) => [row.date || 'undated', row.count],
	trade: (row) => [row.year, row.partner, row.flow, row.value_usd_million],
};
type Cells = Readonly<Record<string, unknown>>;

export const anchorKeyOf = (table: AnchoredTable, row: Cells): string =>
	(KEYS[table]?.(row) ?? [row.id]).join('-').toLowerCase();

export const isAnchored = (name: TableName): name is AnchoredTable =>
	(ANCHORED_TABLES as readonly TableName[]).includes(name);

interface Anchor {
	table: AnchoredTable;
	row: string;
	cite: Cite;
	words: string;
	lang: string | null;
}

/** The rows of a table with words beside their citations. */
export function withAnchors<Row extends object>(
	table: AnchoredTable,
	rows: readonly Row[],
	anchors: readonly Anchor[],
): Row[] {
	const wordsOf = new Map(
		anchors
			.filter((anchor) => anchor.table === table)
			.map(({ row, cite, words, lang }) => [`${row} ${formatCite(cite)}`, { words, ...(lang && { lang }) }]),
	);
	return rows.map((row) => {
		const { cites } = row as { cites?: readonly Cite[] | null };
		if (!cites) return row;
		const key = anchorKeyOf(table, row as Cells);
		return {
			...row,
			cites: cites.map((cite) => ({ ...cite, ...wordsOf.get(`${key} ${formatCite(cite)}`) })),
		};
	});
}
