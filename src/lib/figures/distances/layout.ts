/** The world around Vladivostok: rings of equal distance, six straight ways, and the list of them in order. */
import { geoAzimuthalEquidistant, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { type Box, boxOf, firstFree, isClose, type Label, round } from '../frame/label.ts';
import { toEvidence } from '../frame/mark.ts';
import type { Placed } from '../frame/placed.ts';
import { type PlacedDistanceList, placeDistanceList } from '../map/distance-list.ts';
import { boxesAlong, lengthOf, type PlacedLine, segment } from '../map/line.ts';
import { EARTH_RADIUS_KM, type Point, toLonLat } from '../map/scale.ts';
import type { Locale } from '../message.ts';
import { SIZE } from '../theme.ts';
import type { DistancesInput, Way } from './input.ts';
import { type DistancesWords, distancesWords } from './words.ts';

export interface DistancesOptions {
	/** px. */
	width: number;
	locale: Locale;
	words?: DistancesWords;
}

export interface PlacedWay extends PlacedLine {
	/** The end's dot, px. */
	end: Point;
}

export interface PlacedDistances extends Placed {
	/** The part of the Earth that is shown, a disc, px. */
	disc: { x: number; y: number; r: number };
	land: string;
	rings: { km: number; r: number }[];
	ways: PlacedWay[];
	list: PlacedDistanceList;
}

/** Rings stand this far apart, km, and the disc ends this far beyond the last way. */
const RING = 2000;
const BEYOND = 600;
const DOT = 3;
/** Triangles smaller than this are beyond what a reader can see, px². */
const DETAIL = 1.5;
const GAP = 24;
const RADIANS = Math.PI / 180;

export function layoutDistances(input: DistancesInput, options: DistancesOptions): PlacedDistances {
	const { width, locale, words = distancesWords(locale) } = options;
	const isWide = width >= 800;
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
	const ways = input.ways.map((way) => placeWay(way, centre, projection(toMutable(way.to)) ?? centre, words));
	const rings = Array.from({ length: Math.floor(reach / RING) }, (_, i) => ({
		km: (i + 1) * RING,
		r: round((((i + 1) * RING) / reach) * r),
	}));
	const names = placeNames(input, ways, disc);
	const list = placeDistanceList(
		input.ways.map((way) => ({
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
		labels: { names, rings: placeRingLabels(rings, disc, ways, names, words), list: list.labels },
		disc,
		land,
		rings,
		ways,
		list,
	};
}

const toMutable = ({ lon, lat }: { lon: number; lat: number }): [number, number] => [lon, lat];

const placeWay = (way: Way, centre: Point, end: Point, words: DistancesWords): PlacedWay => ({
	...toEvidence(way.id, 'derived', way.cites, words.way(way.to.name, way.km, way.miles)),
	d: segment(centre, end),
	end: [round(end[0]), round(end[1])],
});

/** The name of each way's end beyond it, where it is free; Vladivostok's at its centre. */
function placeNames(
	{ origin, ways: inputs }: DistancesInput,
	ways: readonly PlacedWay[],
	disc: PlacedDistances['disc'],
): Label[] {
	const centre: Point = [disc.x, disc.y];
	const lines = ways.flatMap(({ end }) => boxesAlong(centre, end));
	const dots = ways.map(
		({ end: [x, y] }): Box => ({ x: x - DOT - 1, y: y - DOT - 1, width: 2 * DOT + 2, height: 2 * DOT + 2 }),
	);
	const placed: Label[] = [];
	const add = (text: string, [x, y]: Point, weight: 400 | 700) => {
		const look = { text, size: weight === 700 ? SIZE.label : SIZE.small, weight, role: 'text' } as const;
		const places = [8, 14, 22]
			.flatMap((offset): Label[] => [
				{ ...look, x: round(x + offset), y: round(y + 5), anchor: 'start' },
				{ ...look, x: round(x - offset), y: round(y + 5), anchor: 'end' },
				{ ...look, x: round(x), y: round(y - offset), anchor: 'middle' },
				{ ...look, x: round(x), y: round(y + offset + 10), anchor: 'middle' },
				{ ...look, x: round(x + offset), y: round(y + 5 + offset), anchor: 'start' },
				{ ...look, x: round(x - offset), y: round(y + 5 + offset), anchor: 'end' },
				{ ...look, x: round(x + offset), y: round(y + 5 - offset), anchor: 'start' },
				{ ...look, x: round(x - offset), y: round(y + 5 - offset), anchor: 'end' },
			])
			.filter((place) => isOnDisc(boxOf(place), disc));
		const free = firstFree(places, [...lines, ...dots, ...placed.map(boxOf)], 1);
		if (free) placed.push(free);
	};
	add(origin.name, centre, 700);
	for (const [i, way] of ways.entries()) add(inputs[i]?.to.name ?? '', way.end, 400);
	return placed;
}

/** Each ring's length at its foot, unless something stands there. */
function placeRingLabels(
	rings: readonly { km: number; r: number }[],
	disc: PlacedDistances['disc'],
	ways: readonly PlacedWay[],
	names: readonly Label[],
	words: DistancesWords,
): Label[] {
	const taken = [...names.map(boxOf), ...ways.flatMap(({ end }) => boxesAlong([disc.x, disc.y], end))];
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

/** Whether a label's corners all lie on the disc. */
const isOnDisc = ({ x, y, width, height }: Box, disc: PlacedDistances['disc']): boolean =>
	[x, x + width].every((cx) =>
		[y, y + height].every((cy) => lengthOf([cx, cy], [disc.x, disc.y]) < disc.r - 2),
	);
