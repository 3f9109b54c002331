import { describe, expect, it } from 'vitest';
import { anchorKeyOf, isAnchored, withAnchors } from '#lib/model/anchors.ts';
import { type Cite, formatCite } from '#lib/model/cites.ts';
import { TABLE_NAMES } from '#lib/model/tables.ts';
import { ANCHORED_TABLES } from '#lib/model/vocabulary.ts';
import { story } from '../story.ts';

const citesOf = (row: object): readonly Cite[] => ('cites' in row && (row.cites as readonly Cite[])) || [];

describe('anchorKeyOf', () => {
	it.each([
		['an id', 'events', { id: 'cold-war', date: null }, 'cold-war'],
		['question and document', 'answers', { question: 'aid', source: '001', kind: 'document' }, 'aid-001'],
		['question and kind', 'answers', { question: 'aid', source: null, kind: 'other' }, 'aid-other'],
		['date and count', 'workers', { date: '2015-01', count: 47364 }, '2015-01-47364'],
		['a count without a date', 'workers', { date: null, count: 10000 }, 'undated-10000'],
		[
			'the values of trade',
			'trade',
			{ year: 2018, partner: 'China', flow: 'total', value_usd_million: 2430 },
			'2018-china-total-2430',
		],
	] as const)('is made of %s', (_, table, row, key) => {
		expect(anchorKeyOf(table, row)).toBe(key);
		// As cells, too.
		const cells = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')]));
		expect(anchorKeyOf(table, cells)).toBe(key);
	});
});

describe.each(ANCHORED_TABLES)('the rows of %s', (name) => {
	const rows: readonly object[] = story[name];

	it('have words behind each line', () => {
		const lines = rows.flatMap(citesOf).filter(({ line }) => line !== undefined);
		expect(lines.filter(({ words }) => !words).map(formatCite)).toEqual([]);
	});

	it('are told apart where they rest on a line', () => {
		const keys = rows
			.filter((row) => citesOf(row).some(({ line }) => line !== undefined))
			.map((row) => anchorKeyOf(name, { ...row }));
		expect(keys).toEqual([...new Set(keys)]);
	});
});

it('no row of another table rests on a line', () => {
	const others = TABLE_NAMES.filter((name) => !isAnchored(name));
	const cites = others.flatMap((name) => (story[name] as readonly object[]).flatMap(citesOf));
	expect(cites.filter(({ line }) => line !== undefined)).toEqual([]);
});

describe('withAnchors', () => {
	const cites = [{ source: '000', line: 2 }, { source: '000', line: 3 }, { source: 'EV01' }];
	const words = (table: (typeof ANCHORED_TABLES)[number], row: string, line: number) => ({
		table,
		row,
		cite: { source: '000', line },
		words: `${table} ${row} ${line}`,
		lang: null,
	});

	it('gives each citation the words of its row and table', () => {
		const rows = [{ id: 'a', cites }, { id: 'b', cites: null }, { id: 'c' }];
		const given = withAnchors('events', rows, [
			words('events', 'a', 3),
			words('actors', 'a', 2),
			words('events', 'b', 2),
			{ table: 'events', row: 'a', cite: { source: 'EV01' }, words: '회담', lang: 'ko' },
		]);
		expect(given).toEqual([
			{
				id: 'a',
				cites: [cites[0], { ...cites[1], words: 'events a 3' }, { ...cites[2], words: '회담', lang: 'ko' }],
			},
			rows[1],
			rows[2],
		]);
	});
});
