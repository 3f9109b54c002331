/** Text as runs of glyphs at their places, from the fonts' own bytes: for outlines and for PDF. */
import { create, type Font, type Glyph } from 'fontkit';
import { fontFamily } from '#lib/drawing/style.ts';
import type { Element } from '#lib/xml/element.ts';
import { TYPEFACES, type Typeface, type TypefaceBytes } from './typefaces.ts';

/** A part of a text that one font has all letters of. */
export interface Run {
	text: string;
	typeface: Typeface;
	/** From the text's beginning, px. */
	x: number;
	/** px. */
	width: number;
	/** Each glyph with its place from the text's beginning, px. */
	glyphs: readonly { glyph: Glyph; x: number }[];
	/** px for a unit of the font. */
	scale: number;
}

export interface Setting {
	/** Where the text begins and its baseline, as the element says, px. */
	x: number;
	y: number;
	/** Font size, px. */
	size: number;
	runs: readonly Run[];
}

/** Sets a `text` element. Throws a `RangeError` for a letter that no typeface has. */
export type Typesetter = (element: Element, text: string) => Setting;

export function typesetterOf(bytes: TypefaceBytes): Typesetter {
	const fonts = new Map<Typeface, Font>();
	/** Opened at the first letter that asks for it: most files are set in one or two. */
	const fontOf = (typeface: Typeface): Font | undefined => {
		const file = bytes.get(typeface);
		const font = fonts.get(typeface) ?? (file && open(file, typeface));
		if (font) fonts.set(typeface, font);
		return font;
	};
	const has = (typeface: Typeface, letter: string) =>
		fontOf(typeface)?.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) === true;

	/** The text's parts, each with the first of the typefaces that has its letters. */
	function partsOf(text: string, typefaces: readonly Typeface[]): { text: string; typeface: Typeface }[] {
		const parts: { text: string; typeface: Typeface }[] = [];
		for (const letter of text) {
			const typeface = typefaces.find((candidate) => has(candidate, letter));
			if (!typeface) throw new RangeError(`no typeface has "${letter}", in "${text}"`);
			const last = parts.at(-1);
			if (last?.typeface === typeface) last.text += letter;
			else parts.push({ text: letter, typeface });
		}
		return parts;
	}

	return ({ attributes }, text) => {
		const size = Number(attributes['font-size']);
		const runs: Run[] = [];
		let width = 0;
		for (const part of partsOf(text, preferred(attributes))) {
			const font = fontOf(part.typeface) as Font;
			const scale = size / font.unitsPerEm;
			const { glyphs, positions } = font.layout(part.text);
			let x = width;
			const placed = glyphs.map((glyph, i) => {
				const at = x + (positions[i]?.xOffset ?? 0) * scale;
				x += (positions[i]?.xAdvance ?? 0) * scale;
				return { glyph, x: at };
			});
			runs.push({ ...part, x: width, width: x - width, glyphs: placed, scale });
			width = x;
		}
		const before = { middle: width / 2, end: width }[attributes['text-anchor'] ?? ''] ?? 0;
		return { x: Number(attributes.x) - before, y: Number(attributes.y), size, runs };
	};
}

/** The typefaces in the order in which a text asks for them: its language's first, then the nearest in weight and slope. */
function preferred(attributes: Element['attributes']): Typeface[] {
	const families = (attributes['font-family'] ?? fontFamily(attributes['xml:lang'])).split(', ');
	const isBold = attributes['font-weight'] === '700';
	const isItalic = attributes['font-style'] === 'italic';
	const rankOf = (family: string) => (families.includes(family) ? families.indexOf(family) : families.length);
	const distance = ({ family, weight, italic }: Typeface) =>
		4 * rankOf(family) + ((weight === 700) !== isBold ? 2 : 0) + (italic !== isItalic ? 1 : 0);
	return [...TYPEFACES].sort((a, b) => distance(a) - distance(b));
}

function open(bytes: Uint8Array, { file }: Typeface): Font {
	// Its types ask for Node's Buffer, its code for bytes.
	const font = create(bytes as Buffer);
	if ('fonts' in font) throw new TypeError(`${file} is a collection of fonts, one font was expected`);
	return font;
}
