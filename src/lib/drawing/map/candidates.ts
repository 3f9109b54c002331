/** Every position to try for a name: beside its dot, or anywhere near the middle of its area. */
import { SIZE } from '../style.ts';
import { type Anchor, type Box, boxOf, type Label, round } from '../text/label.ts';
import { measure } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import { COST } from './candidate-cost.ts';
import { hasDot, type NamedPlace, type PlaceRow } from './place.ts';
import type { Point } from './scale.ts';

/** A name at one position, in one or more lines. */
export interface Candidate {
	labels: Label[];
	boxes: Box[];
	/** px. */
	middle: Point;
	/** What is against it before the map is looked at. */
	cost: number;
}

/** How far a name stands off its dot, px: near, or where that is taken, further. */
const GAPS = [6, 11, 18, 23, 28];
const LEADING = 1.15;

/** The sides of a dot in the order in which they are tried: the name's anchor, and its middle in units of its offset. */
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

/** How far an area's name may be moved, px. */
const SHIFTS: readonly Point[] = [0, 20, -20, 40, -40, 60, -60, 90, -90].flatMap((dx) =>
	[0, 9, -9, 18, -18, 36, -36, 54, -54].map((dy): Point => [dx, dy]),
);

/** All candidates of a name, in both languages and in the drawing's alone. */
export function candidatesOf(named: NamedPlace): Candidate[] {
	const both = named.isBilingual && named.place.name_local ? [true, false] : [false];
	return both.flatMap((isBilingual, i) => {
		const candidates = hasDot(named.place) ? besideDot(named, isBilingual) : inArea(named, isBilingual);
		return candidates.map((candidate) => ({ ...candidate, cost: candidate.cost + i * COST.monolingual }));
	});
}

function inArea(named: NamedPlace, isBilingual: boolean): Candidate[] {
	const whole = linesOf(named, isBilingual);
	const wrapped = linesOf(named, isBilingual, true);
	return SHIFTS.flatMap(([dx, dy]) => {
		const middle: Point = [named.at[0] + dx, named.at[1] + dy];
		const cost = Math.hypot(dx, dy) * COST.displacement;
		return [
			toCandidate(whole, 'middle', middle, cost),
			...(wrapped.length > whole.length ? [toCandidate(wrapped, 'middle', middle, cost + COST.wrapped)] : []),
		];
	});
}

function besideDot(named: NamedPlace, isBilingual: boolean): Candidate[] {
	const { at, r, place } = named;
	const lines = linesOf(named, isBilingual);
	// The data may prefer a side; the others follow in their order.
	const sides = [...SIDES].sort((a, b) => Number(b.name === place.side) - Number(a.name === place.side));
	return GAPS.flatMap((gap, i) =>
		sides.map(({ name, anchor, dx, dy }, j) => {
			const offset = r + gap;
			const middle: Point = [at[0] + dx * offset, at[1] + dy * (offset + heightOf(lines) / 2)];
			const isOtherSide = place.side !== null && name !== place.side;
			const cost = (i * SIDES.length + j) * COST.step + (isOtherSide ? COST.otherSide : 0);
			return toCandidate(lines, anchor, middle, cost);
		}),
	);
}

const heightOf = (lines: readonly Label[]): number =>
	lines.reduce((sum, { size }) => sum + size * LEADING, 0);

/** The name, whole or in two lines, and below it the local one. */
function linesOf({ place, text }: NamedPlace, isBilingual: boolean, isWrapped = false): Label[] {
	const names =
		isWrapped && place.name.includes(' ')
			? wrap(place.name, { ...text, width: measure(place.name, text) * 0.75, balance: true })
			: [place.name];
	const base = { x: 0, y: 0, anchor: 'start', of: [place.id] } as const;
	const lines = names.map((name): Label => ({ ...text, ...base, text: name }));
	if (!isBilingual) return lines;
	const lang = place.lang ? { lang: place.lang } : {};
	return [
		...lines,
		{ ...base, ...lang, text: place.name_local ?? '', size: SIZE.small, weight: 400, role: 'soft' },
	];
}

/** Lines below each other around `middle`, px. */
function toCandidate(lines: readonly Label[], anchor: Anchor, middle: Point, cost: number): Candidate {
	const [x, y] = middle;
	let baseline = y - heightOf(lines) / 2 - (lines[0]?.size ?? 0) * 0.25;
	const labels = lines.map((line): Label => {
		baseline += line.size * LEADING;
		return { ...line, anchor, x: round(x), y: round(baseline) };
	});
	return { labels, boxes: labels.map(boxOf), middle, cost };
}
