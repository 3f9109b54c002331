/**
 * Text whose lines are broken beforehand, so that an embed's height is known whatever font it comes to be set in. One
 * text serves all widths: every break names the width classes in which it counts, and a style sheet shows those.
 */
import { fitLines } from '#lib/drawing/text/lines.ts';
import type { TypeStyle } from '#lib/drawing/text/measure.ts';
import { type Form, WIDTH_NAMES, WIDTHS, type WidthName } from '#lib/drawing/widths.ts';
import { type Cite, nameOf } from '#lib/model/cites.ts';

/** A stretch of text, blanks included, with what it links to; or the classes in which a line begins here. */
export type Run = { text: string; cite?: Cite } | { breaks: readonly WidthName[] };

export interface Prewrapped {
	runs: Run[];
	/** How many lines the text takes in each class; lines that hold a citation are higher than those of text alone. */
	lines: Readonly<Record<WidthName, { plain: number; cited: number }>>;
}

interface PrewrapOptions extends TypeStyle {
	balance?: boolean;
	/** Stand behind the text. */
	cites?: readonly Cite[];
	form: Form;
}

/** The narrowest frame that an embed is laid out for, and its edge all around, which no focus ring must cross; px. */
const NARROWEST = 320;
export const EDGE = 4;

/** The least room that a text has in a class, px. */
const roomOf = (form: Form, name: WidthName): number =>
	Math.max(NARROWEST - 2 * EDGE, WIDTHS[form][name].from);

/** A citation keeps this behind it, and within its name; where lines break nothing may part them. */
const NO_BREAK_SPACE = '\u00a0';

const labelOf = (cite: Cite): string => nameOf(cite).replaceAll(' ', NO_BREAK_SPACE);

const forEachWidth = <T>(of: (name: WidthName) => T) =>
	Object.fromEntries(WIDTH_NAMES.map((name) => [name, of(name)])) as Record<WidthName, T>;

/** Breaks a text for the narrowest room of every class. */
export function prewrap(
	text: string,
	{ cites = [], balance = false, form, ...style }: PrewrapOptions,
): Prewrapped {
	const words = text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '');
	const whole = [words, ...cites.map((cite) => labelOf(cite) + NO_BREAK_SPACE)].join(' ');
	const starts = forEachWidth((name) =>
		startsOf(fitLines(whole, { ...style, balance, width: roomOf(form, name) }), whole),
	);
	const breakAt = (at: number): Run[] => {
		const breaks = WIDTH_NAMES.filter((name) => starts[name].indexOf(at) > 0);
		return breaks.length > 0 ? [{ breaks }] : [];
	};
	const before = cites.length > 0 ? `${words} ` : words;
	const cuts = [0, ...new Set(WIDTH_NAMES.flatMap((name) => starts[name].slice(1)))]
		.filter((at) => at < before.length)
		.sort((a, b) => a - b);
	let at = before.length;
	return {
		runs: [
			...cuts.flatMap((cut, i) => [...breakAt(cut), { text: before.slice(cut, cuts[i + 1]) }]),
			...cites.flatMap((cite, i) => {
				const name = labelOf(cite);
				const runs = [...(i > 0 ? [{ text: ' ' }] : []), ...breakAt(at), { text: name, cite }];
				at += name.length + NO_BREAK_SPACE.length + 1;
				return runs;
			}),
		],
		lines: forEachWidth((name) => {
			const plain = starts[name].filter((_, i) => (starts[name][i + 1] ?? whole.length) <= before.length);
			return { plain: plain.length, cited: starts[name].length - plain.length };
		}),
	};
}

/** Where lines begin in the text that was broken into them. */
function startsOf(lines: readonly string[], text: string): number[] {
	let end = 0;
	return lines.map((line) => {
		const start = text.indexOf(line, end);
		end = start + line.length;
		return start;
	});
}
