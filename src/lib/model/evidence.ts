/** What rests on a source: every row of every table that cites it. */
import type { Cite } from './cites.ts';
import { onceEach } from './once.ts';
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

/** A row that cites a source, and its citation. */
export type Statement = { [Name in CitingTable]: { table: Name; row: Row<Name>; cite: Cite } }[CitingTable];

/** The statements of every source; made once a story, since each source has a page. */
const indexOf = onceEach((story: Story): ReadonlyMap<string, Statement[]> => {
	const index = new Map<string, Statement[]>();
	for (const table of CITING_TABLES)
		for (const row of story[table])
			for (const cite of row.cites ?? []) {
				const ofSource = index.get(cite.source) ?? [];
				index.set(cite.source, ofSource);
				ofSource.push({ table, row, cite } as Statement);
			}
	for (const statements of index.values()) statements.sort((a, b) => (a.cite.line ?? 0) - (b.cite.line ?? 0));
	return index;
});

/** All rows that cite a source, by line, then in the tables' order. A row that cites two lines stands twice. */
export const statementsOf = (story: Story, source: string): readonly Statement[] =>
	indexOf(story).get(source) ?? [];
