/** A map that an editor arranged: what it shows of the ground and where its texts stand, as shares of its frame. */
import { least } from 'd3-array';
import { type CalloutPart, placeCallout, type Spot } from './callout.ts';
import { lengthOf, roundPoint } from './line.ts';
import { hasDot, type PlaceRow } from './place.ts';
import { type LonLat, type MapScale, mapScaleAt, type Point, toLonLat } from './scale.ts';

export interface MapArrangement {
	/** The frame's size on the ground, km. */
	km: { width: number; height: number };
	/** Where the point that the map is centred on lies in it. */
	origin: Point;
	/** Names of land and of waters take the spot that is nearest to where they lie. */
	areas: readonly Spot[];
	waters: readonly Spot[];
}

/** A spot of an arrangement. */
export const spot = (
	x: number,
	y: number,
	anchor: Spot['anchor'],
	edge: Spot['edge'],
	width: number,
): Spot => ({ at: [x, y], anchor, edge, width });

export interface ArrangedMap {
	scale: MapScale;
	/** How wide the arrangement itself is, px. */
	frameWidth: number;
	/** Where the centre lies, px. */
	from: Point;
	/** A spot of the arrangement in px. */
	toSpot(spot: Spot): Spot;
	/** The names of areas and waters that a short form shows, as many as there are spots. */
	nameAreas(
		places: readonly PlaceRow[],
		styleOf: (place: PlaceRow) => CalloutPart,
	): ReturnType<typeof placeCallout>['labels'];
}

/** How an arrangement is laid out, px; where `highest` is reached, more ground is shown to both sides. */
interface ArrangeOptions {
	width: number;
	highest?: number;
	/** The greatest height for the width: what lies below is cut off. */
	highestShare?: number;
}

export function arrangeMap(
	centre: LonLat,
	{ km, origin, areas, waters }: MapArrangement,
	{ width, highest = Number.POSITIVE_INFINITY, highestShare = Number.POSITIVE_INFINITY }: ArrangeOptions,
): ArrangedMap {
	const pxPerKm = Math.min(width / km.width, highest / km.height);
	const frame = { width: km.width * pxPerKm, height: km.height * pxPerKm };
	const aside = (width - frame.width) / 2;
	const box = { x: 0, y: 0, width, height: Math.round(Math.min(frame.height, width * highestShare)) };
	const toPx = ([x, y]: Point): Point => [aside + x * frame.width, y * frame.height];
	const scale = mapScaleAt(centre, { box, at: roundPoint(toPx(origin)), pxPerKm });
	const toSpot = (given: Spot): Spot => ({ ...given, at: toPx(given.at), width: given.width * frame.width });
	return {
		scale,
		frameWidth: frame.width,
		from: roundPoint(scale.project(centre)),
		toSpot,
		nameAreas(places, styleOf) {
			const named = places.filter((place) => place.brief !== null && !hasDot(place));
			const nameAt = (spots: readonly Spot[], candidates: readonly PlaceRow[]) =>
				spots.map(toSpot).flatMap((at) => {
					const place = least(candidates, (candidate) => lengthOf(at.at, scale.project(toLonLat(candidate))));
					return place ? placeCallout([styleOf(place)], at, { of: [place.id] }).labels : [];
				});
			return [
				...nameAt(
					areas,
					named.filter((place) => !isWater(place)),
				),
				...nameAt(waters, named.filter(isWater)),
			];
		},
	};
}

export const isWater = ({ kind }: Pick<PlaceRow, 'kind'>): boolean => kind === 'water';
