import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charactersOf } from '#lib/drawing/text/characters.ts';
import widths from '#lib/drawing/text/widths.json' with { type: 'json' };
import { sourceFonts } from './font.ts';

const characters = Array.from(widths.characters);

describe.each(['regular', 'bold', 'italic'] as const)('%s', (name) => {
	const font = sourceFonts[name];
	const face = widths.faces[name];

	it('has the advance width of every character, as the font says', () => {
		expect(font.unitsPerEm).toBe(1000);
		expect(face.widths).toEqual(characters.map((c) => font.glyphsForString(c)[0]?.advanceWidth));
	});

	it('has the height of capitals that the font says', () => {
		expect(face.capHeight).toBe(font.capHeight);
	});

	it('has tabular figures', () => {
		expect(new Set(Array.from('0123456789', (c) => face.widths[characters.indexOf(c)])).size).toBe(1);
	});
});

it('holds each character of the subsets once, but for those that the font lacks', () => {
	const wanted = Array.from(charactersOf('latin') + charactersOf('cyrillic'));
	expect(new Set(characters).size).toBe(characters.length);
	expect(characters).toEqual(
		wanted.filter((c) => sourceFonts.regular.hasGlyphForCodePoint(c.codePointAt(0) ?? 0)),
	);
});

it.each([
	'ABC xyz 0123456789',
	'äçéñöü ÅØßŁłőŏŭčžŻ',
	'– — “ ” ‘ ’ … • − × ° № € ₽ ₩ ¥ £ ½ \u00a0\u202f',
	'АБВ абв Ёё Її Єє Ґґ',
])('covers %s', (text) => {
	expect(characters).toEqual(expect.arrayContaining(Array.from(text)));
});

it('is small enough to travel with a page', () => {
	expect(readFileSync('src/lib/drawing/text/widths.json').length).toBeLessThan(8000);
});
