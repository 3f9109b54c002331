/**
 * Text that an embed breaks into lines by itself, so that its height is known whatever font it comes to be set in. One
 * text serves all widths: every break names the width classes in which it counts, and a style sheet shows those.
 */
import { FALLBACK, FALLBACK_BOLD } from '#lib/drawing/text/label.ts';
import type { TypeStyle } from '#lib/drawing/text/measure.ts';
import { wrap } from '#lib/drawing/text/wrap.ts';
import { WIDTH_NAMES, WIDTHS, type WidthName } from '#lib/drawing/widths.ts';
import { type Cite, formatCite } from '#lib/model/cites.ts';

/** A stretch of text, blanks included, with what it links to; or the classes in which a line begins here. */
export type Run = { text: string; cite?: Cite } | { breaks: readonly WidthName[] };

/** How many lines a text takes in one class. */
export interface LineCount {
	plain: number;
	/** Lines that hold a citation, which is higher than text. */
	cited: number;
}

export interface Broken {
	runs: Run[];
	lines: Readonly<Record<WidthName, LineCount>>;
}

export interface BreakOptions extends TypeStyle {
	balance?: boolean;
	/** Stand behind the text. */
	cites?: readonly Cite[];
}

/** The narrowest frame that an embed is laid out for, and its edge all around, which no focus ring must cross; px. */
const NARROWEST = 320;
export const EDGE = 4;

/** The least room that a text has in a class, px. */
export const ROOM: Readonly<Record<WidthName, number>> = {
	narrow: NARROWEST - 2 * EDGE,
	medium: WIDTHS.medium.from,
	wide: WIDTHS.wide.from,
};

/** A citation keeps this behind it; where lines break nothing may part it from its citation. */
const NO_BREAK_SPACE = '\u00a0';

const blanks = /[ \t\n\r]+/g;

/** Breaks a text for the narrowest room of every class, with room for wider fonts. */
export function breakText(text: string, { cites = [], balance = false, ...style }: BreakOptions): Broken {
	const words = text.split(blanks).filter(Boolean).join(' ');
	const whole = [words, ...cites.map((cite) => formatCite(cite) + NO_BREAK_SPACE)].join(' ');
	const wider = style.weight === 700 ? FALLBACK_BOLD : FALLBACK;
	/** Where lines begin and end, counted in characters that are no blanks. */
	const endsOf = (lines: readonly string[]) => {
		let end = 0;
		return lines.map((line) => {
			end += line.replace(blanks, '').length;
			return end;
		});
	};
	const ends = Object.fromEntries(
		WIDTH_NAMES.map((name) => [name, endsOf(wrap(whole, { ...style, balance, width: ROOM[name] / wider }))]),
	) as Record<WidthName, number[]>;
	const length = words.replace(blanks, '').length;
	return {
		runs: toRuns(words, cites, (at) => WIDTH_NAMES.filter((name) => ends[name].slice(0, -1).includes(at))),
		lines: Object.fromEntries(
			WIDTH_NAMES.map((name) => [name, count(ends[name], length)]),
		) as Broken['lines'],
	};
}

/** Lines that end within the text hold no citation. */
function count(ends: readonly number[], length: number): LineCount {
	const plain = ends.filter((end) => end <= length).length;
	return { plain, cited: ends.length - plain };
}

/** Cuts text and citations where a line begins in any class; `breaksAt` counts characters that are no blanks. */
function toRuns(words: string, cites: readonly Cite[], breaksAt: (at: number) => WidthName[]): Run[] {
	const runs: Run[] = [];
	let at = 0;
	let text = '';
	const end = () => {
		if (text) runs.push({ text });
		text = '';
	};
	const breakHere = () => {
		const breaks = breaksAt(at);
		if (breaks.length === 0) return;
		end();
		runs.push({ breaks });
	};
	for (const character of words.split('')) {
		if (character !== ' ') {
			breakHere();
			at += 1;
		}
		text += character;
	}
	for (const cite of cites) {
		text += ' ';
		breakHere();
		end();
		const name = formatCite(cite);
		runs.push({ text: name, cite });
		at += name.length + NO_BREAK_SPACE.length;
	}
	end();
	return runs;
}
