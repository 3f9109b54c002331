/**
 * How much room text takes, from the shipped font's own advance widths. No DOM: browser and server agree.
 * Does not know kerning. Sentences measure up to 0.9% wider than they are drawn, a word of close pairs (AVATAR, То)
 * up to 7%; the few pairs that are set apart (дл, ”у, AJ) draw at most 0.08 em wider than measured.
 */
import metrics from './widths.json' with { type: 'json' };

/** The font weights that are shipped. */
export const weights = [400, 700] as const;

export type Weight = (typeof weights)[number];

export interface TypeStyle {
	/** Font size in px. */
	size: number;
	/** Font weight: 400 regular, 700 bold. */
	weight: Weight;
	/** At weight 400 only: no bold italic is shipped, and bold, which is wider, stands in for it. */
	italic?: boolean;
}

type Face = keyof typeof metrics.faces;

/** Widths (per mille of an em) where the font has no glyph; the first that matches counts. */
const fallbacks: readonly (readonly [RegExp, number])[] = [
	[/[\p{M}\p{Cf}]/u, 0],
	[/[\uac00-\ud7a3\u3130-\u318f]/u, 920], // Hangul, as in Noto Sans KR
	[/[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u, 1000],
	[/[\u2190-\u21ff]/u, 1000], // arrows: the widest of the usual fonts
	[/[\u2200-\u22ff]/u, 840], // ≈ and other mathematical signs: likewise
];
const unknownWidth = 600;

/**
 * Signs that Noto Sans KR and SC set wider than Noto Sans, per mille of an em: between Hangul or Han they are theirs.
 * Digits and letters are narrower there, and keep the room that Noto Sans needs.
 */
const HANGUL_SIGNS = { '“': 474, '”': 474, '‘': 278, '’': 278, '·': 561 };
const HAN_SIGNS = { '“': 1000, '”': 1000, '‘': 1000, '’': 1000, '·': 1000 };
const EAST_ASIAN_SIGNS = {
	'%': 921,
	'–': 536,
	'…': 1000,
	'×': 1000,
	'±': 1000,
	',': 278,
	'.': 278,
	':': 278,
};

const wideSigns: readonly (readonly [RegExp, ReadonlyMap<string, number>])[] = [
	[/\p{Script=Hangul}/u, new Map(Object.entries({ ...HANGUL_SIGNS, ...EAST_ASIAN_SIGNS }))],
	[/\p{Script=Han}/u, new Map(Object.entries({ ...HAN_SIGNS, ...EAST_ASIAN_SIGNS }))],
];

const tables: Record<Face, Map<string, number>> = {
	regular: tableOf('regular'),
	bold: tableOf('bold'),
	italic: tableOf('italic'),
};

/** The width of a text set in one line, in px. */
export function measure(text: string, { size, weight, italic = false }: TypeStyle): number {
	const table = tables[faceOf(weight, italic)];
	const signs = wideSigns.find(([script]) => script.test(text))?.[1];
	let perMille = 0;
	for (const character of text)
		perMille += signs?.get(character) ?? table.get(character) ?? fallbackWidth(character);
	return (perMille * size) / 1000;
}

/** The height of capitals and figures above the baseline, in px: half of it below a line centres a label on the line. */
export function capHeight(size: number): number {
	return (metrics.faces.regular.capHeight * size) / 1000;
}

function faceOf(weight: Weight, italic: boolean): Face {
	if (weight === 700) return 'bold';
	return italic ? 'italic' : 'regular';
}

function tableOf(face: Face): Map<string, number> {
	const { widths } = metrics.faces[face];
	return new Map(Array.from(metrics.characters, (character, i) => [character, widths[i] ?? unknownWidth]));
}

function fallbackWidth(character: string): number {
	return fallbacks.find(([pattern]) => pattern.test(character))?.[1] ?? unknownWidth;
}
