/** Columns that hold several items, each once, separated by one blank. */
import * as v from 'valibot';
import { type Cite, parseCite } from '#lib/model/cites.ts';
import type { Column, Field } from './column.ts';
import { GROUP_ID } from './words.ts';

const SEPARATED = 'each once, separated by one blank';

const items = v.pipe(
	v.string(),
	v.transform((value) => value.split(' ')),
	v.check((parts) => new Set(parts).size === parts.length),
);

const list = (description: string): Field => ({
	type: 'list',
	description,
	delimiter: ' ',
	itemType: 'string',
});

/** One or more citations of sources. */
export function cites(description: string): Column<readonly Cite[]> {
	return {
		expected: `citations as RU14 or 004:29, ${SEPARATED}`,
		cell: v.pipe(
			items,
			v.check((parts) => parts.every(parseCite)),
			v.transform((parts) => parts.map(parseCite).filter((cite) => cite !== undefined)),
		),
		refersTo: 'sources',
		field: list(description),
	};
}

/** None or more ids of rows of another table. */
export function refs(description: string, table: string): Column<readonly string[]> {
	return {
		expected: `ids of ${table}.csv, ${SEPARATED}`,
		cell: items,
		empty: { value: [] },
		refersTo: table,
		field: list(description),
	};
}

/** None or more groups of rows of another table, each by the id that its rows share. */
export function groupIds(description: string, file: string): Column<readonly string[]> {
	return {
		expected: `ids that rows of ${file} share, ${SEPARATED}`,
		cell: v.pipe(
			items,
			v.check((parts) => parts.every((part) => GROUP_ID.test(part))),
		),
		empty: { value: [] },
		field: list(description),
	};
}

/** None or more words of a closed set. */
export function someOf<Word extends string>(
	description: string,
	set: readonly Word[],
): Column<readonly Word[]> {
	return {
		expected: `words of ${set.join(', ')}, ${SEPARATED}`,
		cell: v.pipe(items, v.array(v.picklist(set))),
		empty: { value: [] },
		field: list(description),
	};
}

/** None or more absolute web addresses. */
export function urls(description: string): Column<readonly string[]> {
	const isUrl = (part: string) => /^https?:\/\/[!-~]+$/.test(part) && URL.canParse(part);
	return {
		expected: `complete http or https addresses in ASCII, ${SEPARATED}`,
		cell: v.pipe(
			items,
			v.check((parts) => parts.every(isUrl)),
		),
		empty: { value: [] },
		field: list(description),
	};
}
