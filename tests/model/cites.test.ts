import { describe, expect, it } from 'vitest';
import { formatCite, formatCites, parseCite } from '#lib/model/cites.ts';

describe('parseCite', () => {
	it.each([
		['004:29', { source: '004', line: 29 }],
		['004', { source: '004' }],
		['RU13b', { source: 'RU13b' }],
		['GEO1', { source: 'GEO1' }],
		['RU14:3', { source: 'RU14', line: 3 }],
	])('reads %s, and formatCite writes it back', (text, cite) => {
		expect(parseCite(text)).toEqual(cite);
		expect(formatCite(cite)).toBe(text);
	});

	it.each(['', '04', '004:', '004:x', '004:-1', '004:029', '004: 29', 'ru14', 'RU', 'RU14 ', '004:29\n'])(
		'reads nothing from %j',
		(text) => {
			expect(parseCite(text)).toBeUndefined();
		},
	);
});

describe('formatCites', () => {
	it('separates citations by one blank', () => {
		expect(formatCites([{ source: '004', line: 29 }, { source: 'RU14' }])).toBe('004:29 RU14');
	});
});
