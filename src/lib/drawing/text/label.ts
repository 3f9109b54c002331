import type { Role } from '../palette.ts';
import { measure, type TypeStyle } from './measure.ts';
import { unbreakable } from './wrap.ts';

/** An axis-parallel rectangle, px, y downwards. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** One line of text at its place: `x` at the anchor, `y` on the alphabetic baseline, both px. */
export interface Label extends TypeStyle {
	text: string;
	x: number;
	y: number;
	anchor: Anchor;
	role: Role;
	/** The colour of the ground it stands on: the text is edged with it, to be read across lines. */
	halo?: Role;
	/** BCP 47, where it is not the drawing's: such a text stands alone and has a typeface of its own. */
	lang?: string;
	/** The rows that it speaks of, where a mark of each stands in the drawing. */
	of?: readonly string[];
}

/** Two decimals: enough for print, and the same bytes everywhere. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Above the baseline stand capitals and ascenders, below it descenders: shares of the size that any fallback font keeps to. */
const ASCENT = 0.78;
const DESCENT = 0.22;

/** Readers without the font get another: DejaVu Sans, the widest of the usual ones, runs 12% wider. */
export const FALLBACK = 1.12;

/** Its bold runs 20% wider: for lines of bold words, which have no short ones to make up for it. */
export const FALLBACK_BOLD = 1.2;

/** The room to leave for a text, px, whatever font it comes to be set in. */
export const roomFor = (text: string, style: TypeStyle): number => measure(text, style) * FALLBACK;

/** The room that a text's longest part takes, px, which no line break can save. */
export const roomForWord = (text: string, style: TypeStyle): number =>
	Math.max(...unbreakable(text).map((part) => roomFor(part, style)));

/** The space a label may take. */
export function boxOf(label: Label): Box {
	const width = roomFor(label.text, label);
	const left = { start: 0, middle: width / 2, end: width }[label.anchor];
	return {
		x: label.x - left,
		y: label.y - label.size * ASCENT,
		width,
		height: label.size * (ASCENT + DESCENT),
	};
}

/** Whether two boxes come nearer than `gap` px. */
export function isClose(a: Box, b: Box, gap = 0): boolean {
	return (
		a.x < b.x + b.width + gap &&
		b.x < a.x + a.width + gap &&
		a.y < b.y + b.height + gap &&
		b.y < a.y + a.height + gap
	);
}

/** A square box around a point, `radius` px to each side. */
export const boxAround = (x: number, y: number, radius: number): Box => ({
	x: x - radius,
	y: y - radius,
	width: 2 * radius,
	height: 2 * radius,
});

/** Four boxes around `inside` that keep labels from leaving it, a hair's breadth away. */
export function wallsOf({ x, y, width, height }: Box): Box[] {
	const far = 10_000;
	return [
		{ x: x - far - 3, y: y - far, width: far, height: 3 * far },
		{ x: x + width + 3, y: y - far, width: far, height: 3 * far },
		{ x: x - far, y: y - far - 3, width: 3 * far, height: far },
		{ x: x - far, y: y + height + 3, width: 3 * far, height: far },
	];
}

/** The first of several places for a label that keeps clear of all obstacles; undefined when none does. */
export function firstFree<T extends Label>(
	places: readonly T[],
	obstacles: readonly Box[],
	gap = 2,
): T | undefined {
	return places.find((place) => {
		const box = boxOf(place);
		return !obstacles.some((obstacle) => isClose(box, obstacle, gap));
	});
}

/** Of each list of candidates the first that keeps clear of all obstacles and labels before it; one without any is left out. */
export function placeEach<T extends Label>(
	lists: readonly (readonly T[])[],
	obstacles: readonly Box[],
	gap = 2,
): T[] {
	const placed: T[] = [];
	for (const candidates of lists) {
		const free = firstFree(candidates, [...obstacles, ...placed.map(boxOf)], gap);
		if (free) placed.push(free);
	}
	return placed;
}

/** A box `by` px smaller on each side. */
export const shrink = ({ x, y, width, height }: Box, by: number): Box => ({
	x: x + by,
	y: y + by,
	width: width - 2 * by,
	height: height - 2 * by,
});
