import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { Figure } from '#lib/drawing/figure.ts';
import { toCsv } from '#lib/files/csv.ts';

it('reads back as it was written, but for the quote that keeps a spreadsheet from running a formula', () => {
	const words = [null, 'roughly “10 thousand” labourers'];
	const cells = ['plain', 'a "quoted" word', 'one, two', 'line\nbreak', '-5', '', 'é 한 中'];
	const formulas = ['=1+1', '+1', '-1', '@x', '\tx'];
	const rows = [...cells, ...formulas, null, -5].map((text, i) => ({
		id: `row-${i}`,
		cells: { text },
		status: 'reported' as const,
		cites: [
			{ source: '004', line: 29, ...(words[i % 2] && { words: words[i % 2] ?? '' }) },
			{ source: 'RU14', name: 'KOTRA', isUnseen: true as const },
			{ source: '004', line: 31, words: '$2.43 billion, it says' },
		],
	}));
	const columns = [{ key: 'text', label: 'Text' }];
	const drawing = (drawn: typeof rows) =>
		({ table: () => ({ caption: '', columns, rows: drawn }) }) as unknown as Figure;
	const csv = toCsv(drawing(rows), drawing(rows.slice(0, 1)), 'en');
	const guarded = [...cells, ...formulas].map((text) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text));
	expect(parse(csv)).toEqual([
		['id', 'text', 'brief', 'status', 'cites', 'cited_words'],
		...[...guarded, '', '-5'].map((text, i) => [
			`row-${i}`,
			text,
			i === 0 ? '1' : '0',
			'reported',
			'004:29 RU14 004:31',
			`${words[i % 2] ? `004:29 “${words[i % 2]}” ` : ''}004:31 “$2.43 billion, it says”`,
		]),
	]);
	expect(csv).toMatch(/^[^\r\uFEFF]*\n$/);
});
