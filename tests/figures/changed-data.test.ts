/**
 * Small changes of the real tables, as editors make them and spreadsheets do: each is refused with file, line and reason, or
 * every figure can be made of what was read.
 */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type FigureId, figureOf } from '#lib/figures/registry.ts';
import { anchorKeyOf, isAnchored } from '#lib/model/anchors.ts';
import type { Story } from '#lib/model/story.ts';
import { fileOf, type TableName } from '#lib/model/tables.ts';
import { readStory } from '#lib/story/read.ts';
import { Copy, toCsv } from '../story/copy.ts';

const RUNS = Number(process.env.CHANGES ?? 200);
const WIDTH = 360;

const copy = new Copy();
afterAll(() => copy.delete());

// Who has read which statement is not drawn.
copy.write('readings.csv', `${copy.text('readings.csv').split('\n').slice(0, 2).join('\n')}\n`);

/** The tables that figures draw, and which: the others are as they were. */
const DRAWN_IN = {
	trade: ['trade', 'ratio-2018', 'network'],
	workers: ['workers'],
	quantities: ['border'],
	events: ['trade', 'timeline', 'positions', 'outcomes'],
	places: ['border', 'venue', 'distances'],
	maps: ['border', 'venue'],
	lines: ['border'],
	journeys: ['distances'],
	actors: ['network', 'positions', 'outcomes'],
	relations: ['network'],
	topics: ['network', 'positions'],
	positions: ['network', 'positions'],
	questions: ['outcomes'],
	answers: ['outcomes'],
} as const satisfies Partial<Record<TableName, readonly FigureId[]>>;

const TABLES = (Object.keys(DRAWN_IN) as (keyof typeof DRAWN_IN)[]).map((name) => {
	const [header = [], ...rows] = copy.records(fileOf(name));
	return { name, file: fileOf(name), header, rows, text: copy.text(fileOf(name)) };
});
type Table = (typeof TABLES)[number];
const ANCHORS = copy.records('anchors.csv');

/** A table's rows after a change, and the change in words. */
interface Changed {
	rows: string[][];
	words: string;
}
type Change = (table: Table, row: string[], at: number) => Changed | undefined;

const LONG_NAME = 'Commissioner Extraordinary Maximilian-Alexander of Petropavlovsk'.slice(0, 60);

const withCell = ({ rows }: Table, at: number, column: number, cell: string): string[][] =>
	rows.map((row, i) => (i === at ? row.with(column, cell) : row));

/** Puts another value into a column, where the row has one there. */
const inColumn =
	(isMeant: (name: string) => boolean, toCell: (cell: string) => string) =>
	(pick: number): Change =>
	(table, row, at) => {
		const columns = table.header.flatMap((name, i) => (isMeant(name) && row[i] ? [i] : []));
		const column = columns[pick % columns.length];
		if (column === undefined) return undefined;
		const cell = toCell(row[column] ?? '');
		return { rows: withCell(table, at, column, cell), words: `${table.header[column]}: ${cell}` };
	};

const NUMBERS =
	/^(value_usd_million|low_usd_million|high_usd_million|share_percent|count|value|lat|lon|year|rank|step)$/;
const NAMES =
	/^(name|title|question|short|label|role|verdict|reason|text|reporter|counts|statement|name_local)$/;
const IDS = /^(id|from|to|actor|with|topic|place|source|kind|side|unit|status|basis|partner|flow)$/;

const changeOf = fc.oneof(
	fc.constantFrom('0', '0.000001', '1', '-5', '999999999', '1e9', '12.5', '0.5', '360').map((number) =>
		inColumn(
			(name) => NUMBERS.test(name),
			() => number,
		),
	),
	fc.constantFrom(1000, 0.001, 1.02, 2).map((times) =>
		inColumn(
			(name) => NUMBERS.test(name),
			(cell) => (Number.isNaN(Number(cell)) ? cell : String(Number(cell) * times)),
		),
	),
	fc.constantFrom('1800', '1989-12-31', '2019-04-26', '2018', '2031-01-01', '2019-02-30').map((date) =>
		inColumn(
			(name) => name.startsWith('date'),
			() => date,
		),
	),
	fc
		.constantFrom<(cell: string) => string>(
			(cell) => cell.toUpperCase(),
			(cell) => cell.toLowerCase(),
			(cell) => `${cell}.`,
			() => LONG_NAME,
			(cell) => `${cell} <b>&"`,
			() => 'x',
			() => '',
		)
		.map((toCell) => inColumn((name) => NAMES.test(name), toCell)),
	fc.constantFrom('', 'nobody', 'north-korea', 'russia', 'xi-jinping', 'computed', 'other').map((id) =>
		inColumn(
			(name) => IDS.test(name),
			() => id,
		),
	),
	fc.constantFrom<(pick: number) => Change>(
		() => (table, row, at) => {
			const [from, to] = [table.header.indexOf('from'), table.header.indexOf('to')];
			if (from < 0) return undefined;
			const exchanged = row.with(from, row[to] ?? '').with(to, row[from] ?? '');
			return { rows: table.rows.with(at, exchanged), words: 'ends exchanged' };
		},
		() => (table, _, at) => ({ rows: table.rows.toSpliced(at, 1), words: 'removed' }),
		() => (table, row, at) => ({ rows: table.rows.toSpliced(at, 0, row), words: 'repeated' }),
		(pick) => (table, row, at) => {
			const id = table.header.indexOf('id');
			const other = table.rows[pick % table.rows.length] ?? row;
			const copied = id < 0 ? other : row.with(id, `${row[id]}-again`);
			return { rows: table.rows.toSpliced(at + 1, 0, copied), words: 'repeated with another id' };
		},
		(pick) => (table, row, at) => {
			const column = pick % table.header.length;
			const other = table.rows[(pick * 7) % table.rows.length] ?? row;
			return {
				rows: withCell(table, at, column, other[column] ?? ''),
				words: `${table.header[column]} of another row: ${other[column]}`,
			};
		},
	),
);

const changed = fc
	.record({ table: fc.constantFrom(...TABLES), at: fc.nat(), pick: fc.nat(), change: changeOf })
	.map(({ table, at: place, pick, change }) => {
		const at = place % table.rows.length;
		const row = table.rows[at] ?? [];
		const result = change(pick)(table, row, at);
		const said = `${table.file}:${at + 2} ${result?.words}`;
		return { table, at, result, said, [fc.toStringMethod]: () => said };
	});

/** The words behind rows, for a table's rows as they are now: changed and repeated ones keep those of the row they come from. */
function toAnchors({ name, header, rows }: Table, changed: readonly string[][], at: number): string[][] {
	const [head = [], ...all] = ANCHORS;
	if (!isAnchored(name)) return ANCHORS;
	const keyOf = (row: readonly string[]) =>
		anchorKeyOf(name, Object.fromEntries(header.map((column, i) => [column, row[i]])));
	const kept = new Map<string, string[]>();
	for (const row of changed) {
		const origin = rows.includes(row) ? row : (rows[at] ?? row);
		for (const anchor of all)
			if (anchor[0] === name && anchor[1] === keyOf(origin)) {
				const moved = anchor.with(1, keyOf(row));
				kept.set(moved.slice(0, 3).join(' '), moved);
			}
	}
	return [head, ...all.filter(([table]) => table !== name), ...kept.values()];
}

/** What figures say that has no meaning; empty where they can be made. */
function faultsOf(story: Story, ids: readonly FigureId[]): string[] {
	return ids.flatMap((id) => {
		const figure = figureOf(story, id);
		const { title, subtitle, description } = figure.words('en');
		const table = figure.table('en');
		const rows = table.rows.flatMap(({ id: rowId, cells }) =>
			table.columns.map(({ key, show }) => {
				const cell = cells[key] ?? null;
				return `${rowId}: ${show ? show(cell, 'en') : cell}`;
			}),
		);
		const sentences = figure.textAlternative('en').flatMap((part) => part.sentences.map(({ text }) => text));
		const { placed } = figure.draw({ width: WIDTH, locale: 'en' });
		const labels = Object.values(placed.labels).flatMap((some) => some.map(({ text }) => text));
		const said = [title, subtitle, description, ...rows, ...sentences, ...labels];
		const senseless = said.filter((text) => /\bNaN\b|∞|Infinity|\bundefined\b|\[object/.test(text));
		return [...senseless, ...(hasNumbers(placed) ? [] : ['a coordinate that is no number'])].map(
			(fault) => `${id}: ${fault}`,
		);
	});
}

/** Whether every number of a layout is one, those in its paths included. */
function hasNumbers(value: unknown): boolean {
	if (typeof value === 'number') return Number.isFinite(value);
	if (typeof value === 'string') return !/NaN|Infinity/.test(value);
	return typeof value !== 'object' || value === null || Object.values(value).every(hasNumbers);
}

/** Whether a figure that cannot be made says which table lacks what: the check lists it as a problem. */
const isNamed = (error: unknown): boolean =>
	error instanceof Error && /^data\/[a-z]+\.csv(:\d+)?:? /.test(error.message);

describe('a small change of the data', () => {
	it('is the only thing that is wrong with it', () => {
		expect(copy.problems()).toEqual([]);
	});

	it(
		'is refused with file, line and reason, or drawn',
		() => {
			fc.assert(
				fc.property(changed, ({ table, at, result, said }) => {
					fc.pre(result !== undefined);
					copy.write(table.file, toCsv([table.header, ...result.rows]));
					copy.write('anchors.csv', toCsv(toAnchors(table, result.rows, at)));
					const read = readStory(copy.folder);
					copy.write(table.file, table.text);
					copy.write('anchors.csv', toCsv(ANCHORS));
					if ('problems' in read) {
						const unplaced = read.problems.filter(({ line, expected }) => line === undefined || !expected);
						expect(unplaced, said).toEqual([]);
						return;
					}
					try {
						expect(faultsOf(read.story, DRAWN_IN[table.name]), said).toEqual([]);
					} catch (error) {
						if (!isNamed(error)) throw new Error(said, { cause: error });
					}
				}),
				{ numRuns: RUNS },
			);
		},
		RUNS * 1000,
	);
});
