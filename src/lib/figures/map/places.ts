/** Dots and names: each name where it covers least and points at no other dot, the most important ones first. */

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
import { measure, type TypeStyle } from '../type/measure.ts';
import { wrap } from '../type/wrap.ts';
import { arrange, type Choice, touches } from './arrange.ts';
import { isParted, lengthUnder, type MapLine, mayMeet, type Piece, piecesWithin } from './crossing.ts';
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

/** What names of places stand among. */
export interface Surroundings {
	/** What they keep clear of, px. */
	obstacles: readonly Box[];
	/** What they had rather not cover: coasts, borders, px. */
	lines: readonly MapLine[];
}

/** Names places inside `bounds`, clear of obstacles and of each other's dots, as many as find room. Same input, same places. */
export function placePlaces(
	named: readonly NamedPlace[],
	bounds: Box,
	{ obstacles, lines }: Surroundings,
	title: (place: PlaceRow) => string,
): PlacedPlaces {
	const blocked = [...wallsOf(bounds), ...obstacles];
	const pieces = piecesWithin(lines, bounds);
	const byRank = [...named].sort((a, b) => a.place.rank - b.place.rank);
	const choices = arrange(byRank.map((item) => choicesOf(item, byRank, blocked, pieces)));
	const placed = byRank.filter((_, i) => choices[i]);
	return {
		labels: choices.flatMap((choice) => choice?.labels ?? []),
		dots: placed
			.filter(({ r }) => r > 0)
			.map(({ place, at, r }) => ({
				...toEvidence(place.id, 'reported', place.cites, title(place)),
				x: round(at[0]),
				y: round(at[1]),
				r,
			})),
		left: byRank.filter((_, i) => !choices[i]).map(({ place }) => place.id),
	};
}

/** What is against a place for a name: the cheapest is tried first. */
const COST = {
	/** A px of coast or border under an area's name, which lies where there is room. */
	covered: 1,
	/** The same under a town's name, which stays with its dot. */
	coveredBesideDot: 0.2,
	/** A px that an area's name is moved. */
	shift: 0.3,
	/** An area's name in two lines. */
	broken: 10,
	/** A step down the order of sides and gaps. */
	step: 0.8,
	/** On another side than the one that the data prefer. */
	unasked: 14,
	/** Beyond a coast or border, where the name would seem to be another area's. */
	parted: 150,
	/** Nearer to another dot than to its own, so that it would seem to name that one. */
	stranger: 60,
	/** So near what it keeps clear of that they read as one. */
	crowded: 12,
	/** Without the local name. */
	single: 25,
};
/** An area's name and other labels nearer than this read as one, px. */
const ROOMY = 8;
/** Lines further off than this lie under none of a name's places, px. */
const REACH = 220;

/** A name's places that keep clear of everything that does not move, best first. */
function choicesOf(
	item: NamedPlace,
	all: readonly NamedPlace[],
	blocked: readonly Box[],
	pieces: readonly Piece[],
): Choice[] {
	const { at, r, place } = item;
	const others = all.filter((other) => other !== item && other.r > 0);
	const dots = others.map((other) => boxAround(...other.at, other.r + 1));
	const around = boxAround(...at, REACH);
	const nearby = pieces.filter((piece) => mayMeet(piece, around));
	const isArea = r === 0;
	const against = (boxes: readonly Box[], middle: Point): number => {
		const covered = boxes.reduce((sum, box) => sum + lengthUnder(box, nearby), 0);
		if (!isArea)
			return (
				covered * COST.coveredBesideDot +
				(others.some((other) => gapTo(boxes, other.at) < gapTo(boxes, at)) ? COST.stranger : 0)
			);
		const isCrowded = boxes.some((box) => blocked.some((thing) => isClose(box, thing, ROOMY)));
		return (
			covered * COST.covered +
			(isParted(at, middle, nearby) ? COST.parted : 0) +
			(isCrowded ? COST.crowded : 0)
		);
	};
	return blocksOf(item)
		.map(({ labels, ...block }) => ({
			labels,
			boxes: labels.map(boxOf),
			weight: 3 ** (4 - place.rank),
			...block,
		}))
		.filter(({ boxes }) => !touches(boxes, blocked) && !touches(boxes, dots))
		.map(({ middle, ...choice }) => ({ ...choice, cost: choice.cost + against(choice.boxes, middle) }))
		.sort((a, b) => a.cost - b.cost);
}

/** How far a name is from a point, px. */
const gapTo = (boxes: readonly Box[], [x, y]: Point): number =>
	Math.min(
		...boxes.map((box) =>
			Math.hypot(
				Math.max(box.x - x, 0, x - box.x - box.width),
				Math.max(box.y - y, 0, y - box.y - box.height),
			),
		),
	);

/** A name's block at one place, and what is against it before the map is looked at. */
interface Block {
	labels: Label[];
	/** px. */
	middle: Point;
	cost: number;
}

/** The name's block at every place to try, in both languages and in the drawing's alone. */
function blocksOf(item: NamedPlace): Block[] {
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
