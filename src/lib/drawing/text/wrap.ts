/**
 * Breaks a text into lines that fit a width, without hyphens. Stricter than UAX 14, which breaks after every hyphen and
 * dash, in addresses, between figures and their unit, and within Korean words, but never beside a Chinese quotation mark.
 */
import { heldTogether } from './han-words.ts';
import { measure, type TypeStyle } from './measure.ts';

/** How a text is set and how wide it may run. */
export interface WrapOptions extends TypeStyle {
	/** The widest a line may be, in px. */
	width: number;
	/** Lines of about equal length, in no more lines than necessary: for headlines. */
	balance?: boolean;
}

/** What no line break may part: a word with what clings to it, or one ideograph or name with its punctuation. */
interface Piece {
	text: string;
	/** Whether a blank parts it from the piece before. */
	spaced: boolean;
}

interface Line {
	text: string;
	/** In px. */
	width: number;
	/** How many pieces it holds; a line of one piece cannot be made narrower. */
	pieces: number;
}

/** A last line without a blank that is narrower than this share of the width looks lost. */
const lostShare = 0.25;

const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff01-\\uff60ー';
const clinging = '\\u00a0\\u202f\\u2060';

/** Where a word breaks: beside Han or kana. Korean breaks at its blanks, as its readers prefer. */
const cjkBreak = new RegExp(
	[
		// Not within a sum of money,
		'(?<!\\p{Nd}[万亿](?=美)|美(?=元))',
		// nor after an opening bracket, nor between figures and their unit,
		`(?<![\\p{Ps}\\p{Pi}\\p{Nd}${clinging}])`,
		`(?:(?<=[${cjk}])|(?=[${cjk}]))`,
		// nor before what closes.
		`(?![\\p{Pe}\\p{Pf}\\p{Po}\\p{Pd}\\p{M}ー々${clinging}])`,
	].join(''),
	'u',
);

/** Where words part. */
const wordBreak = new RegExp(
	[
		// Not after a Russian word of one letter, or an English article, nor beside the colon of a ratio,
		'(?<!(?<![\\p{L}\\p{Nd}])[авикосуяa]| :)',
		// nor within the name of either Korea, unless the text begins with it: on a map it may stand in two lines,
		'(?!(?<=\\P{L}(?:Северн\\p{L}+|Южн\\p{L}+)) Коре|(?<=\\P{L}(?:North|South)) Korea)',
		// nor within the name of a licence,
		'(?!(?<=CC) BY|(?<=CC BY) \\d)',
		' ',
		// nor before a dash or colon that stands alone.
		'(?![—–:](?: |$))',
	].join(''),
	'iu',
);

/**
 * The lines of a text. It breaks at blanks (never at a no-break space) and between Han or kana; a run of blanks counts
 * as one. A word wider than `width` stands alone on its line. A last line of one short word is avoided where the same
 * number of lines allows it.
 */
export function wrap(text: string, { width, balance = false, ...style }: WrapOptions): string[] {
	const pieces = toPieces(text);
	const widthOf = (line: string) => measure(line, style);
	let lines = toLines(pieces, width, widthOf);
	for (let next = lines; balance || endsLost(next, width); ) {
		const widest = next.reduce((a, b) => (b.width > a.width ? b : a), { text: '', width: 0, pieces: 0 });
		if (widest.pieces <= 1) break;
		// Half of the finest step that widths can differ by, so that this very line no longer fits.
		next = toLines(pieces, widest.width - style.size / 2000, widthOf);
		if (next.length > lines.length) break;
		if (balance || !endsLost(next, width)) lines = next;
	}
	// A dot between two parts says nothing where the line ends between them.
	return lines.map(({ text }, i) => (i < lines.length - 1 ? text.replace(/ ·$/, '') : text));
}

/** The parts of a text that no line break may part: words, or ideographs with what clings to them. */
export const unbreakable = (text: string): string[] => toPieces(text).map((piece) => piece.text);

function toPieces(text: string): Piece[] {
	const words = text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '');
	return words
		.split(wordBreak)
		.filter((word) => word !== '')
		.flatMap((word, i) => toParts(word).map((part, j) => ({ text: part, spaced: i > 0 && j === 0 })));
}

/** A word's parts, between which Han or kana may break. */
function toParts(word: string): string[] {
	const held = heldTogether(word);
	const parts: string[] = [];
	let end = 0;
	for (const part of word.split(cjkBreak)) {
		if (held.has(end)) parts.push((parts.pop() ?? '') + part);
		else parts.push(part);
		end += part.length;
	}
	return parts;
}

function toLines(pieces: readonly Piece[], width: number, widthOf: (line: string) => number): Line[] {
	const lines: Line[] = [];
	let line: Line | undefined;
	for (const piece of pieces) {
		const text: string = line ? line.text + (piece.spaced ? ' ' : '') + piece.text : piece.text;
		const textWidth = widthOf(text);
		if (line && textWidth <= width) {
			line.text = text;
			line.width = textWidth;
			line.pieces += 1;
		} else {
			line = { text: piece.text, width: widthOf(piece.text), pieces: 1 };
			lines.push(line);
		}
	}
	return lines;
}

function endsLost(lines: readonly Line[], width: number): boolean {
	const last = lines.at(-1);
	return lines.length > 1 && last !== undefined && !last.text.includes(' ') && last.width < width * lostShare;
}
