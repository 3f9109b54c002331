/** Whether a text can be set in the typefaces of exported files: a picture of one is drawn with no others than it names. */
import { create, type Font } from 'fontkit';
import { fontFamily } from '#lib/drawing/style.ts';
import type { TypefaceBytes } from '#lib/files/typefaces.ts';
import { onceEach } from '#lib/model/once.ts';

/** What no typeface is asked for: the ends of lines. */
const BLANK = /\s/;

/** Finds the first letter of a text that none of these typefaces has for its language. */
export const letterFinder = onceEach((typefaces: TypefaceBytes) => {
	const fonts = Array.from(typefaces, ([{ family }, bytes]) => ({
		family,
		font: create(bytes as Buffer) as Font,
	}));
	/** By the families that are asked for, and the letter. */
	const known = new Map<string, boolean>();
	const isKnown = (letter: string, families: string): boolean => {
		const key = `${families} ${letter}`;
		const is =
			known.get(key) ??
			(BLANK.test(letter) ||
				fonts.some(
					({ family, font }) =>
						families.includes(`${family},`) && font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
				));
		known.set(key, is);
		return is;
	};
	return (text: string, lang: string): string | undefined =>
		[...text].find((letter) => !isKnown(letter, fontFamily(lang)));
});
