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
const SIDES: readonly { anchor: Anchor; dx: number; dy: number }[] = [
	{ anchor: 'start', dx: 1, dy: 0 },
	{ anchor: 'end', dx: -1, dy: 0 },
	{ anchor: 'start', dx: 0.7, dy: -1 },
	{ anchor: 'start', dx: 0.7, dy: 1 },
	{ anchor: 'end', dx: -0.7, dy: -1 },
	{ anchor: 'end', dx: -0.7, dy: 1 },
	{ anchor: 'middle', dx: 0, dy: -1 },
	{ anchor: 'middle', dx: 0, dy: 1 },
];

/** Names places inside `bounds`, clear of `obstacles` and of each other's dots. Same input, same places. */
export function placePlaces(
	named: readonly NamedPlace[],
	bounds: Box,
	obstacles: readonly Box[],
	title: (place: PlaceRow) => string,
): PlacedPlaces {
	const walls = wallsOf(bounds);
	const byRank = [...named].sort((a, b) => a.place.rank - b.place.rank);
	const dotBoxes = new Map(byRank.map(({ place, at, r }) => [place.id, boxAround(at[0], at[1], r + 1)]));
	const result: PlacedPlaces = { dots: [], labels: [], left: [] };
	const taken: Box[] = [...walls, ...obstacles];
	for (const item of byRank) {
		const { place, at, r } = item;
		const others = [...dotBoxes].filter(([id]) => id !== place.id).map(([, box]) => box);
		const blocked = [...taken, ...others];
		const block = blocksOf(item).find((labels) =>
			labels.every((label) => !blocked.some((box) => isClose(boxOf(label), box, 1))),
		);
		if (!block) {
			result.left.push(place.id);
			dotBoxes.delete(place.id);
			continue;
		}
		result.labels.push(...block);
		taken.push(...block.map(boxOf));
		if (r > 0)
			result.dots.push({
				...toEvidence(place.id, 'reported', place.cites, title(place)),
				x: round(at[0]),
				y: round(at[1]),
				r,
			});
	}
	return result;
}

/** The name's block on every side, first in both languages, then, where that finds no room, in English alone. */
function blocksOf(item: NamedPlace): Label[][] {
	const both = item.isBilingual && item.place.name_local ? [true, false] : [false];
	return both.flatMap((isBilingual) => SIDES.map((side) => blockAt(item, side, isBilingual)));
}

function blockAt(
	{ place, at: [x, y], r, look }: NamedPlace,
	{ anchor, dx, dy }: (typeof SIDES)[number],
	isBilingual: boolean,
): Label[] {
	const local: Label[] = isBilingual
		? [
				{
					text: place.name_local ?? '',
					...(place.lang ? { lang: place.lang } : {}),
					x: 0,
					y: 0,
					anchor,
					size: SIZE.small,
					weight: 400,
					role: 'soft',
				},
			]
		: [];
	const lines: Label[] = [{ ...look, text: place.name, x: 0, y: 0, anchor }, ...local];
	const height = lines.reduce((sum, { size }) => sum + size * LEADING, 0);
	// A name without a dot is centred on its place.
	const offset = r === 0 ? 0 : r + GAP;
	const top = r === 0 && dy === 0 ? y - height / 2 : y + dy * (offset + height / 2) - height / 2;
	let baseline = top - look.size * 0.25;
	return lines.map((line) => {
		baseline += line.size * LEADING;
		return {
			...line,
			anchor: r === 0 ? 'middle' : anchor,
			x: round(x + dx * offset),
			y: round(baseline),
		};
	});
}
