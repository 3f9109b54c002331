/** The examples of `data/CHANGE.md`, added to a copy of the data as an editor would: the check has nothing to say. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Table } from '#lib/model/schema/table.ts';
import { fileOf, TABLE_NAMES, tables } from '#lib/model/tables.ts';
import { parseCsv } from '#lib/story/parse.ts';
import { readTable } from '#lib/story/table.ts';
import { Copy, toCsv } from './copy.ts';

interface Rows {
	file: string;
	rows: string[][];
}

const BLOCK = /^```csv (\S+)\n([^`]+)^```$/gm;
const [, ...sections] = readFileSync('data/CHANGE.md', 'utf8').split(/^## /m);

const examples = sections
	.map((section) => ({
		name: section.split('\n')[0] ?? '',
		added: [...section.matchAll(BLOCK)].map(
			([, file = '', text = '']): Rows => ({ file, rows: cellsOf(text) }),
		),
	}))
	.filter(({ added }) => added.length > 0);
const sourceOfAll = examples.flatMap(({ added }) => added).find(({ file }) => file === 'sources.csv');

function cellsOf(text: string): string[][] {
	const records = parseCsv(text);
	if ('expected' in records) throw new Error(records.expected);
	return records.map(({ cells }) => [...cells]);
}

let copy: Copy;
beforeEach(() => {
	copy = new Copy();
});
afterEach(() => copy.delete());

/** Adds rows where the table's order has them. */
function add({ file, rows }: Rows): void {
	copy.write(file, `${copy.text(file)}${toCsv(rows)}`);
	const name = TABLE_NAMES.find((table) => fileOf(table) === file);
	if (!name) throw new Error(`${file} is no table`);
	const { order }: Table = tables[name];
	if (!order) return;
	const [header = [], ...records] = copy.records(file);
	const ranks = readTable(copy.folder, name, () => {}).rows.map((row) =>
		Object.values(order.ranks(row.values)),
	);
	const sorted = records
		.map((cells, i) => ({ cells, ranks: ranks[i] ?? [] }))
		.sort((a, b) => compare(a.ranks, b.ranks));
	copy.write(file, toCsv([header, ...sorted.map(({ cells }) => cells)]));
}

function compare(a: readonly (string | number | undefined)[], b: typeof a): number {
	const at = a.findIndex((rank, i) => rank !== b[i]);
	return at === -1 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

describe('the examples of Change the story', () => {
	it('are one of each table that editors change', () => {
		expect(new Set(examples.flatMap(({ added }) => added.map(({ file }) => file)))).toEqual(
			new Set(
				'sources trade positions anchors actors relations events places answers changes'
					.split(' ')
					.map((table) => `${table}.csv`),
			),
		);
	});

	it.each(examples)('pass the check: $name', ({ added }) => {
		// Later examples cite the source of the first.
		if (sourceOfAll && !added.includes(sourceOfAll)) add(sourceOfAll);
		for (const rows of added) add(rows);
		const version = added.find(({ file }) => file === 'changes.csv')?.rows[0]?.[1];
		if (version)
			copy.write(
				'datapackage.json',
				copy.text('datapackage.json').replace(/"version": ".*"/, `"version": "${version}"`),
			);
		expect(copy.problems()).toEqual([]);
	});
});
