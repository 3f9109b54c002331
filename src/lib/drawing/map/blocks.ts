/** Every place to try for a name: beside its dot, or anywhere near the middle of its area. Knows no map. */

import { SIZE } from '../style.ts';
import { type Anchor, type Label, round } from '../text/label.ts';
import { measure, type TypeStyle } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import { COST } from './name-cost.ts';
import type { NamedPlace, PlaceRow } from './place.ts';
import type { Point } from './scale.ts';

/** How far a name stands off its dot, px: near, or where that is taken, further. */
const GAPS = [6, 11, 18, 23, 28];
const LEADING = 1.15;

/** The sides of a dot in the order in which they are tried: where the name's block is anchored, in units of its offset. */
const SIDES: readonly { name: PlaceRow['side']; anchor: Anchor; dx: number; dy: number }[] = [
	{ name: 'e', anchor: 'start', dx: 1, dy: 0 },
	{ name: 'w', anchor: 'end', dx: -1, dy: 0 },
	{ name: 'ne', anchor: 'start', dx: 0.7, dy: -1 },
	{ name: 'se', anchor: 'start', dx: 0.7, dy: 1 },
	{ name: 'nw', anchor: 'end', dx: -0.7, dy: -1 },
	{ name: 'sw', anchor: 'end', dx: -0.7, dy: 1 },
	{ name: 'n', anchor: 'middle', dx: 0, dy: -1 },
	{ name: 's', anchor: 'middle', dx: 0, dy: 1 },
];

/** The data may prefer a side; the others follow in their order. */
const sidesOf = ({ side }: PlaceRow) =>
	[...SIDES].sort((a, b) => Number(b.name === side) - Number(a.name === side));

/** A name's block at one place, and what is against it before the map is looked at. */
export interface Block {
	labels: Label[];
	/** px. */
	middle: Point;
	cost: number;
}

/** The name's block at every place to try, in both languages and in the drawing's alone. */
export function blocksOf(item: NamedPlace): Block[] {
	const both = item.isBilingual && item.place.name_local ? [true, false] : [false];
	return both.flatMap((isBilingual, i) => {
		const single = i * COST.single;
		return item.r === 0 ? areaBlocks(item, isBilingual, single) : dotBlocks(item, isBilingual, single);
	});
}

function areaBlocks(item: NamedPlace, isBilingual: boolean, cost: number): Block[] {
	const whole = linesOf(item, isBilingual);
	const broken = linesOf(item, isBilingual, true);
	return SHIFTS.flatMap(([dx, dy]) => {
		const middle: Point = [item.at[0] + dx, item.at[1] + dy];
		const moved = cost + Math.hypot(dx, dy) * COST.shift;
		return [
			{ labels: stack(whole, 'middle', ...middle), middle, cost: moved },
			...(broken.length > whole.length
				? [{ labels: stack(broken, 'middle', ...middle), middle, cost: moved + COST.broken }]
				: []),
		];
	});
}

function dotBlocks(item: NamedPlace, isBilingual: boolean, cost: number): Block[] {
	const lines = linesOf(item, isBilingual);
	return GAPS.flatMap((gap, i) =>
		sidesOf(item.place).map(({ name, anchor, dx, dy }, j): Block => {
			const offset = item.r + gap;
			const middle: Point = [item.at[0] + dx * offset, item.at[1] + dy * (offset + heightOf(lines) / 2)];
			const isUnasked = item.place.side !== null && name !== item.place.side;
			const against = (i * SIDES.length + j) * COST.step + (isUnasked ? COST.unasked : 0);
			return { labels: stack(lines, anchor, ...middle), middle, cost: cost + against };
		}),
	);
}

/** An area's name may lie anywhere near, px. */
const SHIFTS: readonly Point[] = [0, 20, -20, 40, -40, 60, -60, 90, -90].flatMap((dx) =>
	[0, 9, -9, 18, -18, 36, -36, 54, -54].map((dy): Point => [dx, dy]),
);

const heightOf = (lines: readonly Label[]): number =>
	lines.reduce((sum, { size }) => sum + size * LEADING, 0);

/** The name, whole or in two lines, and below it the local one. */
function linesOf({ place, look }: NamedPlace, isBilingual: boolean, isBroken = false): Label[] {
	const names = isBroken ? inTwo(place.name, look) : [place.name];
	const lines = names.map((text): Label => ({ ...look, text, x: 0, y: 0, anchor: 'start', of: [place.id] }));
	if (!isBilingual) return lines;
	const local: Label = {
		text: place.name_local ?? '',
		...(place.lang ? { lang: place.lang } : {}),
		x: 0,
		y: 0,
		anchor: 'start',
		size: SIZE.small,
		weight: 400,
		role: 'soft',
		of: [place.id],
	};
	return [...lines, local];
}

/** A name of several words in two lines. */
const inTwo = (name: string, look: TypeStyle): string[] =>
	name.includes(' ') ? wrap(name, { ...look, width: measure(name, look) * 0.75, balance: true }) : [name];

/** Lines below each other, their middle at `y`, px. */
function stack(lines: readonly Label[], anchor: Anchor, x: number, y: number): Label[] {
	let baseline = y - heightOf(lines) / 2 - (lines[0]?.size ?? 0) * 0.25;
	return lines.map((line) => {
		baseline += line.size * LEADING;
		return { ...line, anchor, x: round(x), y: round(baseline) };
	});
}
