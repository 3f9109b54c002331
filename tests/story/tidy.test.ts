/** What a spreadsheet leaves in a cell or a file, and what becomes of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '#lib/model/schema/column.ts';
import type { Columns } from '#lib/model/schema/table.ts';
import { fileOf, TABLE_NAMES, tables } from '#lib/model/tables.ts';
import { DATA_FOLDER } from '#lib/story/read.ts';
import { isAmbiguous, tidyCell } from '#lib/story/tidy/cell.ts';
import { tidyFile } from '#lib/story/tidy/file.ts';

const NBSP = '\u00A0';
const NUMBER = tables.trade.columns.value_usd_million;
const CITES = tables.trade.columns.cites;
const TEXT = tables.topics.columns.name;
const TYPESET = tables.ru.columns.text;
const COMMA = { hasDecimalComma: true };
const QUANTITIES: Columns = tables.quantities.columns;

describe('tidyCell', () => {
	it.each<[string, string, Column, string, { hasDecimalComma: boolean }?]>([
		['signs between thousands', '2,430', NUMBER, '2430'],
		['them beside decimals', '1,234,567.5', NUMBER, '1234567.5'],
		['non-breaking blanks between thousands', `2${NBSP}430`, NUMBER, '2430'],
		['apostrophes between thousands', '2’430', NUMBER, '2430'],
		['points between thousands, where a comma says so', '2.430,5', NUMBER, '2430.5'],
		['points between thousands, more than one', '1.234.567', NUMBER, '1234567'],
		['curly quotes around a number', '“562.37”', NUMBER, '562.37'],
		['a minus for a hyphen', '−3', NUMBER, '-3'],
		['a decimal comma of a file with semicolons', '562,37', NUMBER, '562.37', COMMA],
		['the same below one', '0,375', NUMBER, '0.375', COMMA],
		[
			'a comma before three digits, where the column reads one of both',
			'43,115',
			tables.places.columns.lat,
			'43.115',
			COMMA,
		],
		['both signs in such a file', '2.430,5', NUMBER, '2430.5', COMMA],
		['blanks at the ends of citations, and double ones', ` 004:7${NBSP} 000:2\t`, CITES, '004:7 000:2'],
		['double blanks', 'Peace  and stability', TEXT, 'Peace and stability'],
		['a non-breaking blank from a web page', `Kim${NBSP}Jong-un`, TEXT, 'Kim Jong-un'],
		['a blank of another width', 'Peace\u2009and\u3000stability', TEXT, 'Peace and stability'],
		['a double one beside a non-breaking one', `Ким ${NBSP}Чен Ын`, TYPESET, `Ким${NBSP}Чен Ын`],
		['blanks at the ends of lines', 'one \n two', TEXT, 'one\ntwo'],
		['a byte order mark within', '\uFEFFPeace', TEXT, 'Peace'],
		['decomposed letters', 'Pe\u0301ace', TEXT, 'Péace'],
	])('mends %s', (_, cell, column, tidied, numerals) => {
		expect(tidyCell(cell, column, numerals)).toBe(tidied);
	});

	it.each<[string, string, Column, { hasDecimalComma: boolean }?]>([
		['a number as it should be', '-2430.5', NUMBER],
		['a comma that may be a decimal one', '2,43', NUMBER],
		['groups that are none', '1,234,56', NUMBER],
		['a thousand that a file with semicolons may mean as one and a bit', '1,234', NUMBER, COMMA],
		[
			'a comma that a file with semicolons may mean as either, where the column reads both',
			'12,345',
			NUMBER,
			COMMA,
		],
		['a point before three digits', '1.234', NUMBER, COMMA],
		['what is no number', '“many”', NUMBER],
		['the non-breaking blanks that hold a number', `places: GeoNames (CC${NBSP}BY${NBSP}4.0).`, TEXT],
		['those of typeset words', `в${NBSP}Россию`, TYPESET],
		['quotation marks of a text', '“Peace”', TEXT],
	])('leaves %s', (_, cell, column, numerals) => {
		expect(tidyCell(cell, column, numerals)).toBe(cell);
	});
});

describe('a tidied cell', () =>
	it.each([
		['a number', NUMBER],
		['citations', CITES],
		['a text', TEXT],
		['typeset words', TYPESET],
	])('has nothing left to be tidied, of %s', (_, column) => {
		const unit = fc.constantFrom(
			'a',
			'e\u0301',
			'1',
			'12',
			'345',
			' ',
			NBSP,
			'\u200B',
			'\n',
			',',
			'.',
			'’',
			'−',
			'\u0301',
		);
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 12 }), fc.boolean(), (cell, hasDecimalComma) => {
				const tidied = tidyCell(cell, column, { hasDecimalComma });
				// A file of semicolons that holds one is left as it is.
				if (!isAmbiguous(tidied, column)) expect(tidyCell(tidied, column)).toBe(tidied);
			}),
			{ numRuns: 2000 },
		);
	}));

describe('tidyFile', () => {
	const { id, name } = tables.topics.columns;
	const topics = (bytes: string | Buffer) => tidyFile(Buffer.from(bytes), { id, name });

	it.each(TABLE_NAMES)('has nothing to say of %s as published', (name) => {
		const bytes = readFileSync(join(DATA_FOLDER, fileOf(name)));
		expect(tidyFile(bytes, tables[name].columns)).toEqual({
			text: bytes.toString('utf8'),
			everywhere: [],
			mends: [],
		});
	});

	it.each([
		['a byte order mark', '\uFEFFid,name\npeace,Peace\n', ['no byte order mark']],
		['CR LF', 'id,name\r\npeace,Peace\r\n', ['lines that end in LF alone']],
		['CR', 'id,name\rpeace,Peace\r', ['lines that end in LF alone']],
		['semicolons', 'id;name\npeace;Peace\n', ['commas between cells, not semicolons']],
		['tabs', 'id\tname\npeace\tPeace\n', ['commas between cells, not tabs']],
		[
			'needless quotation marks',
			'"id","name"\n"peace","Peace"\n',
			['quotation marks only around cells that need them, and a line break at the end'],
		],
		[
			'UTF-16 of the clipboard',
			Buffer.from('\uFEFFid\tname\r\npeace\tPeace\r\n', 'utf16le'),
			['UTF-8, not UTF-16', 'lines that end in LF alone', 'commas between cells, not tabs'],
		],
	])('mends %s', (_, bytes, everywhere) => {
		expect(topics(bytes)).toEqual({ text: 'id,name\npeace,Peace\n', everywhere, mends: [] });
	});

	it('drops empty rows, and columns that have neither name nor content', () => {
		expect(topics('id,name,,\npeace,Peace,,\n,,,\n\n')).toEqual({
			text: 'id,name\npeace,Peace\n',
			everywhere: [],
			mends: [
				...[1, 1, 2, 2].map((line) => ({ line, before: '' })),
				{ line: 3, before: ',,,' },
				{ line: 4, before: '' },
			],
		});
	});

	it('keeps what stands in a column without a name', () => {
		expect(topics('id,name,\npeace,Peace,why?\n')).toMatchObject({ text: 'id,name\npeace,Peace,why?\n' });
	});

	it('reads decimal commas where semicolons separate cells, and quotes what holds a comma', () => {
		const names = Object.keys(QUANTITIES);
		const text = `${names.join(';')}\nborder;From here, by road;17,3;km;derived;GEO5;\n`;
		expect(tidyFile(Buffer.from(text), QUANTITIES)).toEqual({
			text: `${names.join(',')}\nborder,"From here, by road",17.3,km,derived,GEO5,\n`,
			everywhere: ['commas between cells, not semicolons'],
			mends: [{ line: 2, column: 'value', before: '17,3', after: '17.3' }],
		});
	});

	it('leaves a table whose header it does not know, but for its bytes', () => {
		expect(topics('\uFEFFid;title\npeace ;Peace\n')).toEqual({
			text: 'id;title\npeace ;Peace\n',
			everywhere: ['no byte order mark'],
			mends: [],
		});
	});

	it.each([
		['in a file of semicolons', ';', '12,345', 'border;From here;12,345;km;derived;GEO5;\n'],
		[
			'beside a decimal comma in a file of commas',
			',',
			'12,345',
			'border,From here,"12,345",km,derived,GEO5,\nroad,By road,"17,3",km,derived,GEO5,\n',
		],
		[
			'with a point, beside a decimal comma',
			';',
			'12.345',
			'border;From here;12.345;km;derived;GEO5;\nroad;By road;17,3;km;derived;GEO5;\n',
		],
	])('guesses nothing of a number that may be read in two ways, %s', (_, separator, value, rows) => {
		const text = `${Object.keys(QUANTITIES).join(separator)}\n${rows}`;
		expect(tidyFile(Buffer.from(text), QUANTITIES)).toEqual({
			line: 2,
			value,
			expected: 'a number that can be read in one way: 12345 or 12.345',
		});
	});

	it('refuses what is said to be UTF-16 and is none', () => {
		expect(topics(Buffer.from([0xff, 0xfe, 0x69]))).toEqual({ expected: 'text in UTF-8 or UTF-16' });
	});

	it.each([
		['bytes of another encoding', Buffer.from('id,name\r\npeace,Pea\xe7e\r\n', 'latin1'), 2, 'text in UTF-8'],
		['a CR within a cell', 'id,name\npeace,Pea\rce\n', 2, 'lines that end in LF alone, not in CR LF or CR'],
		[
			'a quotation mark that is not closed',
			'id,name\npeace,"Peace\n',
			2,
			'a closing quotation mark for the cell that is opened here',
		],
	])('guesses nothing of %s', (_, bytes, line, expected) => {
		expect(topics(bytes)).toMatchObject({ line, expected });
	});
});
