/** What a name's candidate costs: the cheapest is tried first. */
import { type Box, boxAround, isClose } from '../text/label.ts';
import { isSeparated, lengthUnder, overlaps, type Segment } from './crossing.ts';
import { hasDot, type NamedPlace } from './place.ts';
import type { Point } from './scale.ts';

export const COST = {
	/** Overlap: a px of coast or border under an area's name, which lies where there is room. */
	overlap: 1,
	/** The same under a town's name, which stays with its dot. */
	overlapBesideDot: 0.2,
	/** Displacement: a px that an area's name is moved. */
	displacement: 0.3,
	/** An area's name in two lines. */
	wrapped: 10,
	/** Preference: a step down the order of sides and gaps. */
	step: 0.8,
	/** On another side than the one that the data prefer. */
	otherSide: 14,
	/** Beyond a coast or border, where the name would seem to be another area's. */
	separated: 150,
	/** Nearer to another dot than to its own, so that it would seem to name that one. */
	ambiguous: 60,
	/** So near an obstacle that the two read as one. */
	tight: 12,
	/** Without the local name. */
	monolingual: 25,
};

/** An area's name and obstacles nearer than this read as one, px. */
const CLEARANCE = 8;
/** Lines further off than this lie under none of a name's candidates, px. */
const NEARBY = 220;

/** What stands around a name adds to its candidates' cost. */
export function costAround(
	{ place, at }: NamedPlace,
	{
		dots,
		obstacles,
		segments,
	}: { dots: readonly Point[]; obstacles: readonly Box[]; segments: readonly Segment[] },
): (candidate: { boxes: readonly Box[]; middle: Point }) => number {
	const nearby = segments.filter((segment) => overlaps(segment, boxAround(...at, NEARBY)));
	return ({ boxes, middle }) => {
		const overlap = boxes.reduce((sum, box) => sum + lengthUnder(box, nearby), 0);
		if (hasDot(place))
			return overlap * COST.overlapBesideDot + (isAmbiguous(boxes, at, dots) ? COST.ambiguous : 0);
		const isTight = boxes.some((box) => obstacles.some((obstacle) => isClose(box, obstacle, CLEARANCE)));
		return (
			overlap * COST.overlap +
			(isSeparated(at, middle, nearby) ? COST.separated : 0) +
			(isTight ? COST.tight : 0)
		);
	};
}

/** Whether a name is nearer to another dot than to its own. */
export const isAmbiguous = (boxes: readonly Box[], at: Point, dots: readonly Point[]): boolean =>
	dots.some((dot) => distanceTo(boxes, dot) < distanceTo(boxes, at));

/** How far boxes are from a point, px. */
const distanceTo = (boxes: readonly Box[], [x, y]: Point): number =>
	Math.min(
		...boxes.map((box) =>
			Math.hypot(
				Math.max(box.x - x, 0, x - box.x - box.width),
				Math.max(box.y - y, 0, y - box.y - box.height),
			),
		),
	);
