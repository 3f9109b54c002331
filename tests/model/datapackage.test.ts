import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOfBase } from '#lib/model/geo.ts';
import { tableSchema } from '#lib/model/schema/descriptor.ts';
import { fileOf, TABLE_NAMES, type TableName } from '#lib/model/tables.ts';
import { MAP_BASES } from '#lib/model/vocabulary.ts';
import { parseCsv } from '#lib/story/parse.ts';

interface Resource {
	name: TableName;
	path: string;
	schema: ReturnType<typeof tableSchema>;
}

const descriptor = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
const all: { name: string; path: string; mediatype: string }[] = descriptor.resources;
const resources: Resource[] = descriptor.resources.slice(0, TABLE_NAMES.length);
const baseMaps = all.slice(TABLE_NAMES.length);

describe('datapackage.json', () => {
	it('lists every table, in order', () => {
		expect(resources.map(({ name }) => name)).toEqual(TABLE_NAMES);
	});

	// `npx vitest run --project unit tests/model -u` writes the schemas anew after a change of the tables.
	it('describes each table as the reader reads it', async () => {
		const described = { ...descriptor, resources: [...resources.map(toDescribed), ...baseMaps] };
		await expect(`${JSON.stringify(described, null, '\t')}\n`).toMatchFileSnapshot(
			'../../data/datapackage.json',
		);
	});
});

/** What the rows of a table hold in some columns. */
function valuesOf({ path, schema }: Pick<Resource, 'path' | 'schema'>, columns: string[]): string[] {
	const records = parseCsv(readFileSync(`data/${path}`, 'utf8'));
	if ('expected' in records) throw new Error(`${path}: ${records.expected}`);
	const names = schema.fields.map(({ name }) => name);
	return records
		.slice(1)
		.map(({ cells }) => columns.map((column) => cells[names.indexOf(column)] ?? '').join(' '));
}

const toDescribed = (resource: Resource) => ({ ...resource, schema: tableSchema(resource.name) });

// What the profile of Data Package v2 asks for, as far as this package makes use of it.
describe('the profile of Data Package v2', () => {
	const PATH = /^(https?:\/\/.+|(?![./~])(?!.*\.\.).+)$/;
	const TYPES: Record<string, string[]> = {
		string: ['required', 'unique', 'pattern', 'enum', 'minLength', 'maxLength'],
		integer: ['required', 'unique', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
		number: ['required', 'unique', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
		year: ['required', 'unique', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
	};

	it('holds for the package', () => {
		expect(descriptor).toMatchObject({
			$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
			name: expect.stringMatching(/^[-a-z0-9._]+$/),
			id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
			title: expect.any(String),
			description: expect.any(String),
			version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
			created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
		});
		for (const { roles } of descriptor.contributors) expect(roles).toEqual([expect.any(String)]);
		for (const { name, path } of descriptor.licenses) {
			expect(name).toMatch(/^[-a-zA-Z0-9._]+$/);
			expect(path).toMatch(PATH);
		}
		for (const { title, path = title } of descriptor.sources) expect(path).toMatch(PATH);
	});

	it.each(resources)('holds for the resource $name', (resource) => {
		expect(resource).toMatchObject({
			name: expect.stringMatching(/^[-a-z0-9._]+$/),
			type: 'table',
			path: fileOf(resource.name),
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			// Else readers guess it, and of a table with many blanks guess wrong.
			dialect: { delimiter: ',' },
		});
		expect(resource.path).toMatch(PATH);
		expect(existsSync(`data/${resource.path}`)).toBe(true);
	});

	it('lists every base map after the tables', () => {
		expect(baseMaps).toMatchObject(
			MAP_BASES.map((name) => ({ name, path: fileOfBase(name), mediatype: 'application/json' })),
		);
	});

	it.each(resources)('holds for the schema of $name', ({ path, schema }) => {
		const names = schema.fields.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const { type, constraints = {} } of schema.fields) {
			expect(TYPES).toHaveProperty(type);
			expect(TYPES[type]).toEqual(expect.arrayContaining(Object.keys(constraints)));
		}
		expect(names).toEqual(
			expect.arrayContaining([...(schema.primaryKey || []), ...(schema.uniqueKeys || []).flat()]),
		);
		for (const { fields, reference } of schema.foreignKeys || []) {
			const target = resources.find(({ name }) => name === reference.resource);
			expect(names).toEqual(expect.arrayContaining(fields));
			expect(target?.schema.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(reference.fields));
			const ids = new Set(target && valuesOf(target, reference.fields));
			const lost = valuesOf({ path, schema }, fields).filter((value) => value !== '' && !ids.has(value));
			expect(lost).toEqual([]);
		}
	});
});
