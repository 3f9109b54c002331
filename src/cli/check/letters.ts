/** Whether a text can be set in the typefaces that exported files are set in. */
import { create, type Font } from 'fontkit';
import { readTypefaces } from '#lib/files/font-files.ts';

/** What no typeface is asked for: the ends of lines. */
const BLANK = /\s/;

type LetterFinder = (text: string) => string | undefined;
let finder: LetterFinder | undefined;

/** Finds the first letter of a text that no typeface has. The typefaces are read once. */
export function letterFinder(): LetterFinder {
	finder ??= makeLetterFinder();
	return finder;
}

function makeLetterFinder(): LetterFinder {
	const fonts = [...readTypefaces().values()].map((bytes) => create(bytes as Buffer) as Font);
	const known = new Map<string, boolean>();
	const isKnown = (letter: string): boolean => {
		const is =
			known.get(letter) ??
			(BLANK.test(letter) || fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)));
		known.set(letter, is);
		return is;
	};
	return (text) => [...text].find((letter) => !isKnown(letter));
}
