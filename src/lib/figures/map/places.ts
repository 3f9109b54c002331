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

/** How far a name stands off its dot, px: near, or where that is taken, a little further. */
const GAPS = [6, 11, 18];
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

/** Names places inside `bounds`, clear of `obstacles` and of each other's dots, as many as find room. Same input, same places. */
export function placePlaces(
	named: readonly NamedPlace[],
	bounds: Box,
	obstacles: readonly Box[],
	title: (place: PlaceRow) => string,
): PlacedPlaces {
	const blocked = [...wallsOf(bounds), ...obstacles];
	const byRank = [...named].sort((a, b) => a.place.rank - b.place.rank);
	const choices = arrange(byRank.map((item) => choicesOf(item, byRank, blocked)));
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

/** A name at one of its places. */
interface Choice {
	labels: Label[];
	boxes: Box[];
	/** What leaving the name out loses: one of the first rank as much as twenty-seven of the fourth. */
	weight: number;
}

const touches = (a: readonly Box[], b: readonly Box[]): boolean =>
	a.some((box) => b.some((other) => isClose(box, other, 1)));

/** A name's places that keep clear of everything that does not move, best first. */
function choicesOf(item: NamedPlace, all: readonly NamedPlace[], blocked: readonly Box[]): Choice[] {
	const dots = all
		.filter((other) => other !== item && other.r > 0)
		.map(({ at, r }) => boxAround(at[0], at[1], r + 1));
	const weight = 3 ** (4 - item.place.rank);
	return blocksOf(item)
		.map((labels) => ({ labels, boxes: labels.map(boxOf), weight }))
		.filter(({ boxes }) => !touches(boxes, blocked) && !touches(boxes, dots));
}

/** How many partial arrangements are looked at before the best one so far is taken. */
const STEPS = 3000;

/** One choice a name, none touching another, so that the least is lost: the first found is the greedy one, then it backtracks. */
function arrange(options: readonly Choice[][]): (Choice | undefined)[] {
	let best: (Choice | undefined)[] = [];
	let leastLoss = Number.POSITIVE_INFINITY;
	let steps = 0;
	const chosen: (Choice | undefined)[] = [];
	const visit = (i: number, loss: number): void => {
		steps += 1;
		if (loss >= leastLoss || steps > STEPS) return;
		if (i === options.length) {
			best = [...chosen];
			leastLoss = loss;
			return;
		}
		const choices = options[i] ?? [];
		for (const choice of choices) {
			if (chosen.some((other) => other && touches(other.boxes, choice.boxes))) continue;
			chosen.push(choice);
			visit(i + 1, loss);
			chosen.pop();
		}
		chosen.push(undefined);
		// A name without any place is lost whatever the others do.
		visit(i + 1, loss + (choices[0]?.weight ?? 0));
		chosen.pop();
	};
	visit(0, 0);
	return best;
}

/** The name's block at every place to try, first in both languages, then, where that finds no room, in English alone. */
function blocksOf(item: NamedPlace): Label[][] {
	const both = item.isBilingual && item.place.name_local ? [true, false] : [false];
	return both.flatMap((isBilingual) => {
		const lines = linesOf(item, isBilingual);
		return item.r === 0
			? SHIFTS.map(([dx, dy]) => stack(lines, 'middle', item.at[0] + dx, item.at[1] + dy))
			: GAPS.flatMap((gap) =>
					sidesOf(item.place).map(({ anchor, dx, dy }) => {
						const offset = item.r + gap;
						const y = item.at[1] + dy * (offset + heightOf(lines) / 2);
						return stack(lines, anchor, item.at[0] + dx * offset, y);
					}),
				);
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
