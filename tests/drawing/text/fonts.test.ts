import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charactersOf } from '#lib/drawing/text/characters.ts';
import { typeFiles } from '../../../src/cli/build-type.ts';
import { foreignFiles } from '../../../src/cli/type/foreign.ts';
import { openFont, sourceFonts } from './font.ts';

const files = new Map([...(await typeFiles()), ...(await foreignFiles())]);

it.each([...files.keys()])('%s is what `build:type` makes', (path) => {
	expect(readFileSync(path).equals(files.get(path) ?? Buffer.of()), 'run `npm run build:type`').toBe(true);
});

it('has no font that `build:type` does not make', () => {
	const isFont = (path: string) => path.endsWith('.woff2');
	const made = [...files.keys()].filter((path) => path.startsWith('static/fonts/') && isFont(path));
	const kept = readdirSync('static/fonts').map((name) => `static/fonts/${name}`);
	expect(kept.filter(isFont).sort()).toEqual(made.sort());
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

describe.each(['kr', 'sc'])('letters of Noto Sans %s on pages in other languages', (typeface) => {
	const css = readFileSync('src/lib/ui/foreign.css', 'utf8');
	const [names, titles] = ['names', 'titles'].map((use) => {
		const bytes = readFileSync(`static/fonts/noto-sans-${typeface}-${use}-400.woff2`);
		const range = new RegExp(`noto-sans-${typeface}-${use}.*\\s+unicode-range:\\s+([^;]+);`).exec(css)?.[1];
		return {
			size: bytes.length,
			letters: openFont(bytes).characterSet.filter((c) => c > 0x1000 && c < 0xffff),
			range: (range ?? '').split(/,\s+/).map((span) => {
				const [from = Number.NaN, to = from] = span
					.slice(2)
					.split('-')
					.map((c) => Number.parseInt(c, 16));
				return { from, to };
			}),
		};
	}) as [Letters, Letters];
	const isAskedFor = (letter: number, { range }: Letters) =>
		range.some(({ from, to }) => from <= letter && letter <= to);

	it('are light enough for every page where names are written in them', () => {
		expect(names.size).toBeLessThan(4_000);
		expect(titles.size).toBeLessThan(40_000);
	});

	it('are fetched for the names that there are, or for titles, never for the other', () => {
		expect(names.range).toEqual(names.letters.map((letter) => ({ from: letter, to: letter })));
		expect(titles.letters.filter((letter) => !isAskedFor(letter, titles))).toEqual([]);
		expect(names.letters.filter((letter) => isAskedFor(letter, titles))).toEqual([]);
	});
});

interface Letters {
	size: number;
	letters: number[];
	range: { from: number; to: number }[];
}
