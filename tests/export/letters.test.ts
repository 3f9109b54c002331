/** Every word that an export may hold has its letters in the typefaces that exports are set in. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { expect, it } from 'vitest';
import { fontFamily } from '#lib/drawing/style.ts';
import { readTypefaces } from '#lib/files/font-files.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';

const fonts = [...readTypefaces()].map(([typeface, bytes]) => ({
	...typeface,
	font: create(bytes as Buffer) as Font,
}));

it.each(TRANSLATIONS)(
	'has all letters of the words in %s; `npm run build:type` adds what lacks',
	(language) => {
		const families = fontFamily(language).split(', ');
		const texts = [
			`data/i18n/${language}.csv`,
			...['site', 'story'].map((part) => `src/messages/${part}/${language}.json`),
		].map((path) => readFileSync(path, 'utf8'));
		const letters = new Set(texts.join('').replace(/[\n\r\t]/g, ''));
		for (const weight of [400, 700]) {
			const own = fonts.filter(
				(one) => families.includes(one.family) && one.weight === weight && !one.italic,
			);
			expect(own.length).toBeGreaterThan(0);
			const lacking = [...letters].filter(
				(letter) => !own.some(({ font }) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
			);
			expect(lacking).toEqual([]);
		}
	},
);
