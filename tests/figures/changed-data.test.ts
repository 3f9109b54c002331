/**
 * Small changes of the real tables, as editors make them and spreadsheets do: each is refused with file, line and reason, or
 * drawn by all the rules of the check. Each is drawn in one language and width, by turns.
 */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/drawing/message.ts';
import { WIDTH_NAMES } from '#lib/drawing/widths.ts';
import type { FigureId } from '#lib/figures/registry.ts';
import { anchorKeyOf, isAnchored } from '#lib/model/anchors.ts';
import { fileOf, type TableName } from '#lib/model/tables.ts';
import { readStory } from '#lib/story/read.ts';
import { drawnProblems } from '../../src/cli/check/drawn.ts';
import { Copy, toCsv } from '../story/copy.ts';
import { story } from '../story.ts';

const RUNS = Number(process.env.CHANGES ?? 200);

/** The same changes each time, so that a failure is of the code; another number tries others. */
const SEED = Number(process.env.SEED ?? 1);

/** Read once: no change is of them. */
const { ru, ko, zh } = story;

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
	.record({
		table: fc.constantFrom(...TABLES),
		at: fc.nat(),
		pick: fc.nat(),
		change: changeOf,
		locale: fc.constantFrom(...LOCALES),
		width: fc.constantFrom(...WIDTH_NAMES),
	})
	.map(({ table, at: place, pick, change, locale, width }) => {
		const at = place % table.rows.length;
		const row = table.rows[at] ?? [];
		const result = change(pick)(table, row, at);
		const said = `${table.file}:${at + 2} ${result?.words} (${locale}, ${width} px)`;
		return { table, at, result, locale, width, said, [fc.toStringMethod]: () => said };
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

describe('a small change of the data', () => {
	it('is the only thing that is wrong with it', () => {
		expect(copy.problems()).toEqual([]);
	});

	it(
		'is refused with file, line and reason, or drawn',
		() => {
			fc.assert(
				fc.property(changed, ({ table, at, result, locale, width, said }) => {
					fc.pre(result !== undefined);
					copy.write(table.file, toCsv([table.header, ...result.rows]));
					copy.write('anchors.csv', toCsv(toAnchors(table, result.rows, at)));
					const read = readStory(copy.folder);
					copy.write(table.file, table.text);
					copy.write('anchors.csv', toCsv(ANCHORS));
					const problems =
						'problems' in read
							? read.problems
							: drawnProblems(
									{ ...read.story, ru, ko, zh },
									{ figures: DRAWN_IN[table.name], locales: [locale], classes: [width] },
								);
					const unplaced = problems.filter(({ line, expected }) => line === undefined || !expected);
					expect(unplaced, said).toEqual([]);
				}),
				{ numRuns: RUNS, seed: SEED },
			);
		},
		// A machine that does much else at once is slow, not wrong.
		RUNS * 3000,
	);
});
