/** The typefaces that exports are set in, which are those of `fontFamily` in drawing/style.ts. */
import { fontFamily } from '#lib/drawing/style.ts';
import type { Weight } from '#lib/drawing/text/measure.ts';

export interface Typeface {
	/** The file's name in `src/lib/files/fonts/`. */
	file: string;
	/** First of the families that a drawing names. */
	family: string;
	weight: Weight;
	italic: boolean;
}

const familyOf = (lang?: string): string => fontFamily(lang).split(',')[0] ?? '';

/** The drawings' own first. */
export const TYPEFACES: readonly Typeface[] = [
	{ file: 'noto-sans-400.ttf', family: familyOf(), weight: 400, italic: false },
	{ file: 'noto-sans-700.ttf', family: familyOf(), weight: 700, italic: false },
	{ file: 'noto-sans-400-italic.ttf', family: familyOf(), weight: 400, italic: true },
	{ file: 'noto-sans-kr-400.ttf', family: familyOf('ko'), weight: 400, italic: false },
	{ file: 'noto-sans-kr-700.ttf', family: familyOf('ko'), weight: 700, italic: false },
	{ file: 'noto-sans-sc-400.ttf', family: familyOf('zh'), weight: 400, italic: false },
	{ file: 'noto-sans-sc-700.ttf', family: familyOf('zh'), weight: 700, italic: false },
];

/** The bytes of each typeface's file, TTF. */
export type TypefaceBytes = ReadonlyMap<Typeface, Uint8Array>;

/** The typefaces that an exported file asks for, and no other: those whose bytes are needed to set it. */
export const typefacesIn = (svg: string): Typeface[] =>
	TYPEFACES.filter(
		({ family, weight, italic }) =>
			svg.includes(`${family},`) &&
			(weight === 400 || svg.includes(`font-weight="${weight}"`)) &&
			(!italic || svg.includes('font-style="italic"')),
	);
