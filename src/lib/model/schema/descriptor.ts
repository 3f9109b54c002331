/**
 * A table as the data package describes it: a Table Schema (Data Package v2).
 * `data/datapackage.json` repeats what this says, and a test compares them.
 */
import { type TableName, tables } from '#lib/model/tables.ts';
import type { Column } from './column.ts';
import type { Table } from './table.ts';

/** The Table Schema of a table: fields, keys and references; an empty cell is a missing value. */
export function tableSchema(name: TableName) {
	const { columns, keys }: Table = tables[name];
	const names = Object.keys(columns);
	const uniqueKeys = keys.filter((key) => key.among === undefined).map((key) => key.columns);
	const foreignKeys = Object.entries(columns).flatMap(([column, { refersTo, isCitation, isList }]) =>
		refersTo === undefined || isCitation || isList
			? []
			: [{ fields: [column], reference: { resource: refersTo, fields: ['id'] } }],
	);
	return {
		fields: Object.entries(columns).map(([column, definition]) => toField(column, definition)),
		missingValues: [''],
		...(names.includes('id') && { primaryKey: ['id'] }),
		...(uniqueKeys.length > 0 && { uniqueKeys }),
		...(foreignKeys.length > 0 && { foreignKeys }),
	};
}

function toField(name: string, { empty, field }: Column) {
	const constraints = { ...(empty === undefined && { required: true }), ...field.constraints };
	return { name, ...field, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
