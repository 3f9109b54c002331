/** What rests on a source: every row of every table that cites it. Knows nothing of how a row is worded. */
import type { Cite } from './cites.ts';
import type { Row, Story } from './story.ts';

/** The tables whose rows cite sources. */
export const CITING_TABLES = [
	'trade',
	'workers',
	'events',
	'positions',
	'answers',
	'relations',
	'actors',
	'places',
	'notes',
	'quantities',
	'journeys',
	'maps',
	'lines',
	'ru',
	'ko',
	'zh',
] as const;
export type CitingTable = (typeof CITING_TABLES)[number];

/** A row that cites a source, and the line of it where the source is a document. */
export type Statement = {
	[Name in CitingTable]: { table: Name; row: Row<Name>; line: number | undefined };
}[CitingTable];

/** All rows that cite a source, by line, then in the tables' order. A row that cites two lines stands twice. */
export function statementsOf(story: Story, source: string): Statement[] {
	const statements = CITING_TABLES.flatMap((table) =>
		story[table].flatMap((row) =>
			citesOfSource(row.cites ?? [], source).map(({ line }) => ({ table, row, line }) as Statement),
		),
	);
	return statements.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

const citesOfSource = (cites: readonly Cite[], source: string): Cite[] =>
	cites.filter((cite) => cite.source === source);
