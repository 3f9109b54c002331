import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charactersOf, unicodeRange } from '#lib/figures/type/characters.ts';
import { typeFiles } from '../../../src/cli/build-type.ts';
import { openFont, sourceFonts } from './font.ts';

const files = await typeFiles();

it.each([...files.keys()])('%s is what `build:type` makes', (path) => {
	expect(readFileSync(path).equals(files.get(path) ?? Buffer.of()), 'run `npm run build:type`').toBe(true);
});

it('has no font that `build:type` does not make', () => {
	const isFont = (path: string) => path.endsWith('.woff2');
	const made = [...files.keys()].filter((path) => path.startsWith('static/fonts/') && isFont(path));
	const kept = readdirSync('static/fonts').map((name) => `static/fonts/${name}`);
	expect(kept.filter(isFont)).toEqual(made.sort());
});

describe.each([
	{ subset: 'latin', weight: 400, face: 'regular' },
	{ subset: 'latin', weight: 700, face: 'bold' },
	{ subset: 'cyrillic', weight: 400, face: 'regular' },
	{ subset: 'cyrillic', weight: 700, face: 'bold' },
] as const)('$subset $weight', ({ subset, weight, face }) => {
	const bytes = readFileSync(`static/fonts/noto-sans-${subset}-${weight}.woff2`);
	const font = openFont(bytes);
	const source = sourceFonts[face];

	it('is light', () => {
		expect(bytes.length).toBeLessThan(20_000);
	});

	it('holds the characters of its subset', () => {
		const wanted = Array.from(charactersOf(subset), (c) => c.codePointAt(0) ?? 0);
		const endOfTable = 0xffff; // not a character: fontkit lists it
		expect(font.characterSet.filter((c) => c !== endOfTable)).toEqual(
			wanted.filter((c) => source.hasGlyphForCodePoint(c)),
		);
	});

	it('sets text as the whole font does', () => {
		const text = subset === 'latin' ? 'To Trade, “Value” 2019' : 'ТоварооборотГодРусский';
		expect(font.layout(text).advanceWidth).toBe(source.layout(text, { liga: false }).advanceWidth);
	});
});

it('names a subset as unicode-range does', () => {
	expect(unicodeRange('cyrillic')).toBe('U+400-45f, U+490-491, U+2116');
});
