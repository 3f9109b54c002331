import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { figureOf } from '#lib/figures/registry.ts';
import { toRows } from '#lib/files/rows.ts';
import { toWorkbook } from '#lib/files/workbook.ts';
import { fileContext } from '#lib/publishing/edition.ts';
import { allOf, named, textOf } from '#lib/xml/element.ts';
import { parseXml } from '#lib/xml/parse.ts';
import { samples } from './drawings.ts';

type Value = string | number | null;

/** Its sheets by name, each cell as spreadsheets read it: by its address, with the type that it says it is of. */
function read(bytes: Uint8Array): Map<string, Map<string, Value>> {
	const files = unzipSync(bytes);
	const partOf = (path: string) => parseXml(strFromU8(files[path] ?? new Uint8Array()));
	const strings = named(partOf('xl/sharedStrings.xml'), 'si').map(textOf);
	const sheets = named(partOf('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.name ?? '');
	return new Map(
		sheets.map((name, i) => {
			const root = partOf(`xl/worksheets/sheet${i + 1}.xml`);
			// A formula would be an element of its own.
			expect(allOf(root).filter((element) => element.name === 'f')).toEqual([]);
			const cells = named(root, 'c').map(({ attributes, children }): [string, Value] => {
				const value = children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
				return [attributes.r ?? '', attributes.t === 's' ? (strings[Number(value)] ?? null) : Number(value)];
			});
			return [name, new Map(cells)];
		}),
	);
}

/** `A1` for the first cell of the first row; no table has more than 26 columns. */
const cellsOf = (rows: readonly (readonly Value[])[]): Map<string, Value> =>
	new Map(
		rows.flatMap((row, y) =>
			row.flatMap((value, x): [string, Value][] =>
				value === null || value === '' ? [] : [[`${String.fromCharCode(65 + x)}${y + 1}`, value]],
			),
		),
	);

describe.each(samples)('the workbook of $id', ({ id, locale, edition, exporter }) => {
	const record = figureOf(edition.story, id, 'full');

	it('has the rows of the CSV, texts as texts and numbers as numbers', async () => {
		const sheets = read(await exporter.xlsx(id));
		expect([...sheets.keys()]).toEqual(['rows', 'sources', 'about']);
		const rows = toRows(record, figureOf(edition.story, id, 'brief'), locale);
		expect(sheets.get('rows')).toEqual(cellsOf(rows));
	});

	it('says on what it rests, whose it is and on which terms', async () => {
		const sheets = read(await exporter.xlsx(id));
		const sources = [...(sheets.get('sources') ?? [])].filter(([cell]) => /^A(?!1$)/.test(cell));
		for (const { cites } of record.table(locale).rows)
			for (const { source } of cites) expect(sources.map(([, name]) => name)).toContain(source);
		const about = [...(sheets.get('about')?.values() ?? [])];
		const { title, description } = record.words(locale);
		const { licenceUrl, address, version } = fileContext(edition, id).imprint;
		for (const said of [title, description, licenceUrl, address, version]) expect(about).toContain(said);
	});
});

it('is the same at any time, and small', async () => {
	const { id, exporter } = samples[0] as (typeof samples)[number];
	const first = await exporter.xlsx(id);
	vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
	const second = await exporter.xlsx(id);
	vi.useRealTimers();
	expect(Buffer.compare(first, second)).toBe(0);
	expect(first.length).toBeLessThan(50_000);
});

it('keeps as a text what a spreadsheet would run', async () => {
	const { id, edition, locale } = samples[0] as (typeof samples)[number];
	const figure = figureOf(edition.story, id, 'full');
	const table = figure.table(locale);
	const formulas = ['=1+1', '+1', '-1', '@SUM(1)', '004:17', '<b>&'];
	const spoilt: typeof figure = {
		...figure,
		table: () => ({
			...table,
			columns: [{ key: 'text', label: 'Text' }],
			rows: formulas.map((text, i) => ({
				...{ id: `row-${i}`, cells: { text }, status: 'reported', cites: [] },
			})),
		}),
	};
	const rows = read(await toWorkbook(spoilt, spoilt, fileContext(edition, id))).get('rows');
	expect(formulas.map((_, i) => rows?.get(`B${i + 2}`))).toEqual(formulas);
});
