/** Dots and names: each name where it covers least and points at no other dot, the most important ones first. */

import { type Evidence, toEvidence } from '../marks/mark.ts';
import { type Box, boxAround, boxOf, isClose, type Label, round, wallsOf } from '../text/label.ts';
import { arrange, type Choice, touches } from './arrange.ts';
import { blocksOf } from './blocks.ts';
import { isParted, lengthUnder, type MapLine, mayMeet, type Piece, piecesWithin } from './crossing.ts';
import { COST } from './name-cost.ts';
import type { NamedPlace, PlaceRow } from './place.ts';
import type { Point } from './scale.ts';

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
