/** Checks that every id and every citation leads to a row. Says nothing where the rows themselves could not be read. */
import { type Cite, formatCite } from '#lib/model/cites.ts';
import type { TableName } from '#lib/model/tables.ts';
import type { Report } from './problems.ts';
import type { Reading, ReadRow } from './table.ts';

/** Every table as far as it could be read. */
export type Readings = Readonly<Record<TableName, Reading>>;

/** Checks one table's references to the others. */
export function checkReferences({ file, table, rows }: Reading, readings: Readings, report: Report): void {
	for (const [column, { refersTo }] of Object.entries(table.columns)) {
		const target = refersTo === undefined ? undefined : readings[refersTo as TableName];
		if (target?.byId === undefined) continue;
		for (const { line, values } of rows) {
			for (const reference of targetsOf(values[column])) {
				const cite = typeof reference === 'string' ? { source: reference } : reference;
				const expected = faultOf(cite, target.byId, target.file);
				if (expected) report({ file, line, column, value: formatCite(cite), expected });
			}
		}
	}
}

/** What the value of a column with `refersTo` names: ids or citations, none for an empty or faulty cell. */
export function targetsOf(value: unknown): readonly (string | Cite)[] {
	return [value ?? []].flat() as (string | Cite)[];
}

/** What should stand in place of a reference that leads nowhere. */
function faultOf(
	{ source, line }: Cite,
	byId: ReadonlyMap<string, ReadRow>,
	file: string,
): string | undefined {
	const values = byId.get(source)?.values;
	if (values === undefined) return `an id of ${file}`;
	if (line === undefined) return undefined;
	if ('kind' in values && values.kind !== 'document')
		return `${source} without a line, for it is no document`;
	if (typeof values.lines === 'number' && (line < 1 || line > values.lines))
		return `a line from 1 to ${values.lines} of document ${source}`;
	return undefined;
}
