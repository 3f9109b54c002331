/**
 * The characters that the shipped font files hold, as ranges of code points.
 * Han, kana and Hangul are not shipped: readers' own fonts draw them.
 * ≈ and the arrows are not here because Noto Sans has no glyph for them: draw an arrow, or allow for another font.
 */

/**
 * The shipped subsets, in runs of code points from the first to the last: a page loads a file only when it holds one of
 * that file's characters.
 */
export const subsets = {
	latin: [
		[0x20, 0x7e], // Basic Latin
		[0xa0, 0xac], // Latin-1; the soft hyphen (0xad) draws nothing
		[0xae, 0x17f], // Latin-1 and Latin Extended-A
		[0x2009, 0x200a], // thin blanks
		[0x2010, 0x2015], // hyphens and dashes
		[0x2018, 0x201e], // quotation marks
		[0x2020, 0x2022], // daggers, bullet
		[0x2026, 0x2026], // ellipsis
		[0x202f, 0x2030], // narrow no-break space, per mille
		[0x2032, 0x2033], // minutes and seconds of arc
		[0x2039, 0x203a], // single guillemets
		[0x2044, 0x2044], // fraction slash
		[0x20a0, 0x20bf], // currency
		[0x2122, 0x2122], // trade mark
		[0x2212, 0x2212], // minus
	],
	cyrillic: [
		[0x400, 0x45f], // Russian, Ukrainian, Belarusian, South Slavic
		[0x490, 0x491], // Ukrainian Ґ
		[0x2116, 0x2116], // №
	],
} as const satisfies Record<string, readonly (readonly [from: number, to: number])[]>;

/** The name of a shipped subset, as it stands in the font files' names. */
export type Subset = keyof typeof subsets;

/** Every character of a subset, in the order of its ranges. */
export function charactersOf(subset: Subset): string {
	return subsets[subset]
		.map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i)))
		.join('');
}
