/** Which rows nobody has read against their lines as they now are. */
import { createHash } from 'node:crypto';
import { anchorKeyOf } from '#lib/model/anchors.ts';
import { formatCites } from '#lib/model/cites.ts';
import type { Row, Story } from '#lib/model/story.ts';
import { ANCHORED_TABLES, type AnchoredTable } from '#lib/model/vocabulary.ts';

/** A row that says something, and its table. */
interface Statement {
	table: AnchoredTable;
	row: Row<AnchoredTable>;
}

/** All rows that say something in words; places and figures of trade are held to their sources by tests. */
export const statementsIn = (story: Story): Statement[] =>
	ANCHORED_TABLES.filter((table) => table !== 'places' && table !== 'trade').flatMap((table) =>
		story[table].map((row) => ({ table, row })),
	);

/** Columns that choose what is drawn and where, and say nothing. */
const CHOOSING = ['form', 'brief', 'tie', 'slot', 'ask', 'sign'];

/** What a row says and cites, in twelve hexadecimal digits; a column more that is empty is nothing said. */
export function fingerprintOf({ at: _, cites, ...cells }: Statement['row']): string {
	const said = Object.entries({ ...cells, cites: formatCites(cites ?? []) }).flatMap(([name, value]) =>
		value === null || CHOOSING.includes(name) ? [] : [`${name} ${value}`],
	);
	return createHash('sha256').update(said.join('\u0000')).digest('hex').slice(0, 12);
}

/** Rows that were never read, or changed since. */
export function unreadIn(story: Story): Statement[] {
	const read = new Map(story.readings.map(({ table, row, fingerprint }) => [`${table} ${row}`, fingerprint]));
	return statementsIn(story).filter(
		({ table, row }) => read.get(`${table} ${anchorKeyOf(table, row)}`) !== fingerprintOf(row),
	);
}
