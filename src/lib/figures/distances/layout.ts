/** The world around Vladivostok: rings of equal distance, six straight ways, and the list of them in order. */

import { geoAzimuthalEquidistant, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { type PlacedDistanceList, placeDistanceList } from '#lib/drawing/map/distance-list.ts';
import { boxesAlong, type PlacedLine, segment } from '#lib/drawing/map/line.ts';
import { lookOf } from '#lib/drawing/map/looks.ts';
import { type PlacedPlaces, placePlaces } from '#lib/drawing/map/places.ts';
import { EARTH_RADIUS_KM, type Point, toLonLat } from '#lib/drawing/map/scale.ts';
import { toEvidence } from '#lib/drawing/marks/mark.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Box, boxOf, isClose, type Label, round } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { DistancesInput } from './input.ts';
import { type DistancesWords, distancesWords } from './words.ts';

export interface PlacedDistances extends Placed {
	/** The part of the Earth that is shown, a disc, px. */
	disc: { x: number; y: number; r: number };
	land: string;
	rings: { km: number; r: number }[];
	ways: PlacedLine[];
	places: PlacedPlaces;
	list: PlacedDistanceList;
}

/** Rings stand this far apart, km. */
export const RING_KM = 2000;
/** The disc ends this far beyond the last way, km. */
const BEYOND = 600;
/** Triangles smaller than this are beyond what a reader can see, px². */
const DETAIL = 1.5;
const GAP = 24;
const RADIANS = Math.PI / 180;

export function layoutDistances(input: DistancesInput, options: LayoutOptions): PlacedDistances {
	const { width, locale } = options;
	const words = distancesWords(locale);
	const isWide = widthNameOf(width) === 'wide';
	const size = Math.min(isWide ? Math.round(width * 0.54) : width, 560);
	const r = round(size / 2 - 1);
	const disc = { x: round(isWide ? size / 2 : width / 2), y: round(size / 2), r };
	const reach = Math.max(...input.ways.map(({ km }) => km)) + BEYOND;
	const [lon, lat] = toLonLat(input.origin);
	const projection = geoAzimuthalEquidistant()
		.rotate([-lon, -lat])
		.scale((r / reach) * EARTH_RADIUS_KM)
		.translate([disc.x, disc.y])
		.clipAngle(reach / EARTH_RADIUS_KM / RADIANS);
	const [object] = Object.values(input.base.objects);
	if (!object) throw new Error('a base map without an object, expected land');
	const simple = simplify(presimplify(input.base, sphericalTriangleArea), DETAIL / projection.scale() ** 2);
	const land =
		geoPath(projection).digits(1)(feature(simple, Object.values(simple.objects)[0] ?? object)) ?? '';

	const centre: Point = [disc.x, disc.y];
	const ends = input.ways.map(({ to }): Point => projection([...toLonLat(to)]) ?? centre);
	const ways = input.ways.map(
		(way, i): PlacedLine => ({
			...toEvidence(way.id, 'derived', way.cites, words.way(way.to.name, way.km, way.miles)),
			d: segment(centre, ends[i] ?? centre),
		}),
	);
	const lines = ends.flatMap((end) => boxesAlong(centre, end));
	const places = placePlaces(
		[input.origin, ...input.ways.map(({ to }) => to)].map((place, i) => ({
			place,
			at: ends[i - 1] ?? centre,
			...lookOf(place, { emphasised: [input.origin.id], bilingualRank: 0 }),
		})),
		{ x: disc.x - r, y: disc.y - r, width: 2 * r, height: 2 * r },
		{ obstacles: lines, lines: [] },
		(place) => place.name,
	);
	const rings = Array.from({ length: Math.floor(reach / RING_KM) }, (_, i) => ({
		km: (i + 1) * RING_KM,
		r: round((((i + 1) * RING_KM) / reach) * r),
	}));
	const list = placeDistanceList(
		input.ways.map((way) => ({
			id: way.id,
			status: 'derived',
			name: way.to.name,
			detail: way.reason,
			km: words.whole(way.km),
			miles: words.whole(way.miles),
		})),
		words.headings(),
		isWide ? { x: size + GAP, y: 0, width: width - size - GAP } : { x: 0, y: size + GAP / 2, width },
	);
	return {
		width,
		height: Math.ceil(Math.max(size, list.bottom) + 2),
		labels: {
			names: places.labels,
			rings: placeRingLabels(rings, disc, [...lines, ...places.labels.map(boxOf)], words),
			list: list.labels,
		},
		disc,
		land,
		rings,
		ways,
		places,
		list,
	};
}

/** Each ring's length at its foot, unless something stands there. */
function placeRingLabels(
	rings: readonly { km: number; r: number }[],
	disc: PlacedDistances['disc'],
	taken: readonly Box[],
	words: DistancesWords,
): Label[] {
	const placed: Label[] = [];
	for (const { km, r } of rings) {
		const label: Label = {
			text: words.ring(km),
			x: disc.x,
			y: round(disc.y + r - 4),
			anchor: 'middle',
			size: SIZE.small,
			weight: 400,
			role: 'soft',
		};
		const box = boxOf(label);
		if (![...taken, ...placed.map(boxOf)].some((other) => isClose(box, other, 1))) placed.push(label);
	}
	return placed;
}
