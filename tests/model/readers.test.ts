/**
 * The data package in the hands of others: two programs that know Data Package v1, and nothing of us, read every table back.
 * `tableschema`, by which `datapackage` reads, judges types, constraints and keys; `frictionless.js` finds its own way to the rows.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import frictionless from 'frictionless.js';
import tableschema from 'tableschema';
import { afterEach, describe, expect, it } from 'vitest';
import { fileOf, TABLE_NAMES, type TableName } from '#lib/model/tables.ts';
import { parseCsv } from '#lib/story/parse.ts';
import { Copy } from '../story/copy.ts';
import { story } from '../story.ts';

interface Resource {
	name: string;
	path: string;
	dialect?: { delimiter: string };
	schema: { fields: { type: string }[] };
}
const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { resources: Resource[] };
const resourceOf = (name: string) => resources.find((one) => one.name === name) as Resource;

/** A table as `tableschema` reads it by what the descriptor says of it. */
async function tableIn(folder: string, name: string) {
	const { path, schema, dialect } = resourceOf(name);
	return tableschema.Table.load(join(folder, path), {
		schema: await tableschema.Schema.load(schema),
		...dialect,
	});
}

/** The cells of a table as they stand there, by column. */
function cellsOf(name: TableName): Record<string, string>[] {
	const records = parseCsv(readFileSync(`data/${fileOf(name)}`, 'utf8'));
	if ('expected' in records) throw new Error(`${fileOf(name)}: ${records.expected}`);
	const [header = [], ...rows] = records.map(({ cells }) => cells);
	return rows.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ''])));
}

type Cells = Readonly<Record<string, unknown>>;
const numbersIn = (row: object) =>
	Object.fromEntries(Object.entries(row).filter(([, cell]) => typeof cell === 'number'));
const wordsIn = (row: Cells, like: Cells) =>
	Object.fromEntries(
		Object.entries(row).flatMap(([column, cell]) =>
			typeof like[column] === 'number' ? [] : [[column, cell ?? '']],
		),
	);

describe('tableschema', async () => {
	const rows = Object.fromEntries(
		await Promise.all(
			TABLE_NAMES.map(async (name) => [name, await (await tableIn('data', name)).read({ keyed: true })]),
		),
	);

	it.each(TABLE_NAMES)('finds nothing wrong with the schema of %s', async (name) => {
		expect((await tableschema.Schema.load(resourceOf(name).schema)).errors).toEqual([]);
	});

	it.each(TABLE_NAMES)('reads the words of %s as they stand there, its numbers as we do', (name) => {
		const read: Cells[] = rows[name];
		expect(read.map((row) => wordsIn(row, row))).toEqual(
			cellsOf(name).map((cells, i) => wordsIn(cells, read[i] ?? {})),
		);
		expect(read.map(numbersIn)).toEqual(story[name].map(numbersIn));
	});

	it.each(TABLE_NAMES)('finds every row that %s refers to', async (name) => {
		const table = await tableIn('data', name);
		await expect(table.read({ keyed: true, relations: rows })).resolves.toHaveLength(story[name].length);
	});

	const copy = new Copy();
	afterEach(() => copy.mend());

	it.each([
		['a year in words', 'trade', '2018,Russia,total', 'year', 'then', 'type and format'],
		['a word that is not listed', 'actors', 'kim-jong-un', 'kind', 'ghost', 'constraint'],
		['an id that is there twice', 'actors', 'kim-jong-un', 'id', 'vladimir-putin', 'unique'],
		['a reference to nothing', 'relations', 'met-kim-putin-2019', 'from', 'nobody', 'Foreign key'],
	])('refuses %s', async (_, name, start, column, cell, reason) => {
		copy.set(`${name}.csv`, start, column, cell);
		const table = await tableIn(copy.folder, name);
		const error: Error & { errors?: Error[] } = await table.read({ keyed: true, relations: rows }).then(
			() => new Error('read'),
			(error) => error,
		);
		expect([error, ...(error.errors ?? [])].map(({ message }) => message).join('\n')).toContain(reason);
	});

	it('refuses a type that version 1 does not have', async () => {
		const spoilt = structuredClone(resourceOf('events').schema);
		for (const field of spoilt.fields.slice(0, 1)) field.type = 'list';
		expect((await tableschema.Schema.load(spoilt)).errors).toHaveLength(1);
	});
});

describe('frictionless.js', async () => {
	const { resources } = await frictionless.Dataset.load('data');

	it.each(TABLE_NAMES)('reads the cells of %s as they stand there', async (name) => {
		const rows = [];
		const file = resources.find(({ descriptor }) => descriptor.name === name);
		for await (const row of (await file?.rows({ keyed: true })) ?? []) rows.push(row);
		expect(rows).toEqual(cellsOf(name));
	});
});
