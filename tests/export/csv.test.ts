import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { Figure } from '#lib/drawing/figure.ts';
import { toCsv } from '#lib/files/csv.ts';
import { unmistakable } from '#lib/files/unmistakable.ts';

it('reads back as it was written, but for what keeps a spreadsheet from running a formula or reading another value', () => {
	const words = [null, 'roughly “10 thousand” labourers'];
	const cells = ['plain', 'a "quoted" word', 'one, two', 'line\nbreak', '-5', '', 'é 한 中'];
	const formulas = ['=1+1', '-1', '@x', '\tx'];
	const rows = [...cells, ...formulas, null, -5].map((text, i) => ({
		id: `row-${i}`,
		cells: { text },
		status: 'reported' as const,
		cites: [
			{ source: '004', line: 29, ...(words[i % 2] && { words: words[i % 2] ?? '' }) },
			...(i > 0
				? [
						{ source: 'RU14', name: 'KOTRA', isUnseen: true as const },
						{ source: '004', line: 31, words: '$2.43 billion, it says' },
					]
				: []),
		],
	}));
	const columns = [{ key: 'text', label: 'Text' }];
	const drawing = (drawn: typeof rows) =>
		({ table: () => ({ caption: '', columns, rows: drawn }) }) as unknown as Figure;
	const csv = toCsv(drawing(rows), drawing(rows.slice(0, 1)), 'en');
	const guarded = [...cells, ...formulas].map((text) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text));
	expect(parse(csv, { bom: true })).toEqual([
		['id', 'text', 'brief', 'status', 'cites', 'cited_words'],
		...[...guarded, '', '-5'].map((text, i) => [
			`row-${i}`,
			text,
			i === 0 ? '1' : '0',
			'reported',
			i === 0 ? '[004:29]' : '004:29 RU14 004:31',
			i === 0 ? '' : `${words[i % 2] ? `004:29 “${words[i % 2]}” ` : ''}004:31 “$2.43 billion, it says”`,
		]),
	]);
	// Without the mark at its very beginning, a spreadsheet breaks Hangul and Cyrillic.
	expect(csv).toMatch(/^\uFEFF[^\r\uFEFF]*\n$/);
});

/** Each as Excel, LibreOffice or Google Sheets reads it, in one of our languages or another. */
it.each([
	['a time', ['004:17', '004:17 004:21', '4:17 pm', '10시 30분', '12:30:00']],
	[
		'a number',
		['000', '003', '+1', '1,000', '1e5', '5%', '$34', '(5)', '1 000', '12345678901234567890', '.5'],
	],
	['a fraction or a date', ['1/2', '3-4', '25/4/2019', '2018-12', '25.04.2019', '1.2.']],
	[
		'a date in words',
		[
			'Mar-1',
			'MARCH1',
			'26 December 1991',
			'Apr 25, 2019',
			'25 апреля 2019 г.',
			'2019년 4월',
			'2019年4月25日',
		],
	],
	['a truth', ['TRUE', 'false', 'ИСТИНА']],
])('keeps a spreadsheet from reading %s', (_, texts) => {
	expect(texts.map(unmistakable)).toEqual(texts.map((text) => `[${text}]`));
});

it('leaves as they are texts that are read as written', () => {
	const texts = [
		...['1990', '-5', '0.25', '2019-04-25', 'RU14', 'GEO9 GEO5', 'kim-sanctions-002', '', '10 thousand'],
		...['March to Moscow', '004:17 “should be lifted”', '북한', 'май в Москве', 'estimate'],
	];
	expect(texts.map(unmistakable)).toEqual(texts);
});
