/** Whether a text can be set in the typefaces of exported files: a picture of one is drawn with no others than it names. */
import { create, type Font } from 'fontkit';
import { fontFamily } from '#lib/drawing/style.ts';
import { readTypefaces } from '#lib/files/font-files.ts';

/** What no typeface is asked for: the ends of lines. */
const BLANK = /\s/;

type LetterFinder = (text: string, lang: string) => string | undefined;
let finder: LetterFinder | undefined;

/** Finds the first letter of a text that no typeface of its language has. The typefaces are read once. */
export function letterFinder(): LetterFinder {
	finder ??= makeLetterFinder();
	return finder;
}

function makeLetterFinder(): LetterFinder {
	const fonts = Array.from(readTypefaces(), ([{ family }, bytes]) => ({
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
	return (text, lang) => [...text].find((letter) => !isKnown(letter, fontFamily(lang)));
}
