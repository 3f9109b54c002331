/** Dots and names: each name at the first side of its dot that is free, the most important ones first. */

import type { Row } from '#lib/model/story.ts';
import {
	type Anchor,
	type Box,
	boxAround,
	boxOf,
	isClose,
	type Label,
	round,
	wallsOf,
} from '../frame/label.ts';
import { type Evidence, toEvidence } from '../frame/mark.ts';
import { SIZE } from '../theme.ts';
import type { Point } from './scale.ts';

export type PlaceRow = Row<'places'>;

/** What a map says of a place. */
export interface NamedPlace {
	place: PlaceRow;
	/** px. */
	at: Point;
	/** Half the dot's extent, px; 0 for a name without a dot, as that of a sea. */
	r: number;
	/** How the name is set; its local name follows below in its own language. */
	look: Pick<Label, 'size' | 'weight' | 'role' | 'italic'>;
	/** Whether the name in the place's own language is shown too. */
	isBilingual: boolean;
}

export interface PlacedDot extends Evidence {
	x: number;
	y: number;
	r: number;
}

export interface PlacedPlaces {
	dots: PlacedDot[];
	labels: Label[];
	/** Ids of places whose names found no room: their dots are left out too. */
	left: string[];
}

const GAP = 6;
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

/** How often a name without room is given a better place in the queue. */
const ATTEMPTS = 12;

/** Names places inside `bounds`, clear of `obstacles` and of each other's dots, as many as find room. Same input, same places. */
export function placePlaces(
	named: readonly NamedPlace[],
	bounds: Box,
	obstacles: readonly Box[],
	title: (place: PlaceRow) => string,
): PlacedPlaces {
	const blocked = [...wallsOf(bounds), ...obstacles];
	let order = [...named].sort((a, b) => a.place.rank - b.place.rank);
	let best = placeInOrder(order, blocked);
	for (let i = 0; i < ATTEMPTS && best.left.length > 0; i += 1) {
		// Whoever found no room comes first in the next attempt.
		const { left } = placeInOrder(order, blocked);
		const [first] = left;
		if (!first) break;
		order = [first, ...order.filter((item) => item !== first)];
		const next = placeInOrder(order, blocked);
		if (loss(next) < loss(best)) best = next;
	}
	return {
		labels: best.labels,
		dots: best.placed
			.filter(({ r }) => r > 0)
			.map(({ place, at, r }) => ({
				...toEvidence(place.id, 'reported', place.cites, title(place)),
				x: round(at[0]),
				y: round(at[1]),
				r,
			})),
		left: best.left.map(({ place }) => place.id),
	};
}

interface Arrangement {
	labels: Label[];
	placed: NamedPlace[];
	left: NamedPlace[];
}

/** What the names left out weigh: one of the first rank as much as twenty-seven of the fourth. */
const loss = ({ left }: Arrangement): number =>
	left.reduce((sum, { place }) => sum + 3 ** (4 - place.rank), 0);

function placeInOrder(order: readonly NamedPlace[], blocked: readonly Box[]): Arrangement {
	const dots = new Map(
		order.filter(({ r }) => r > 0).map((item) => [item, boxAround(item.at[0], item.at[1], item.r + 1)]),
	);
	const result: Arrangement = { labels: [], placed: [], left: [] };
	const taken = [...blocked];
	for (const item of order) {
		const others = [...dots].filter(([other]) => other !== item).map(([, box]) => box);
		const block = blocksOf(item).find((labels) =>
			labels.every((label) => ![...taken, ...others].some((box) => isClose(boxOf(label), box, 1))),
		);
		if (!block) {
			result.left.push(item);
			dots.delete(item);
			continue;
		}
		result.placed.push(item);
		result.labels.push(...block);
		taken.push(...block.map(boxOf));
	}
	return result;
}

/** The name's block at every place to try, first in both languages, then, where that finds no room, in English alone. */
function blocksOf(item: NamedPlace): Label[][] {
	const both = item.isBilingual && item.place.name_local ? [true, false] : [false];
	return both.flatMap((isBilingual) => {
		const lines = linesOf(item, isBilingual);
		return item.r === 0
			? SHIFTS.map(([dx, dy]) => stack(lines, 'middle', item.at[0] + dx, item.at[1] + dy))
			: sidesOf(item.place).map(({ anchor, dx, dy }) => {
					const offset = item.r + GAP;
					const y = item.at[1] + dy * (offset + heightOf(lines) / 2);
					return stack(lines, anchor, item.at[0] + dx * offset, y);
				});
	});
}

/** An area's name may lie anywhere near: nearest first, px. */
const SHIFTS: readonly Point[] = [0, 20, -20, 40, -40, 60, -60, 90, -90]
	.flatMap((dx) => [0, 18, -18, 36, -36].map((dy): Point => [dx, dy]))
	.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

const heightOf = (lines: readonly Label[]): number =>
	lines.reduce((sum, { size }) => sum + size * LEADING, 0);

function linesOf({ place, look }: NamedPlace, isBilingual: boolean): Label[] {
	const name: Label = { ...look, text: place.name, x: 0, y: 0, anchor: 'start' };
	if (!isBilingual) return [name];
	const local: Label = {
		text: place.name_local ?? '',
		...(place.lang ? { lang: place.lang } : {}),
		x: 0,
		y: 0,
		anchor: 'start',
		size: SIZE.small,
		weight: 400,
		role: 'soft',
	};
	return [name, local];
}

/** Lines below each other, their middle at `y`, px. */
function stack(lines: readonly Label[], anchor: Anchor, x: number, y: number): Label[] {
	let baseline = y - heightOf(lines) / 2 - (lines[0]?.size ?? 0) * 0.25;
	return lines.map((line) => {
		baseline += line.size * LEADING;
		return { ...line, anchor, x: round(x), y: round(baseline) };
	});
}
