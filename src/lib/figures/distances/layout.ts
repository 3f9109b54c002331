/** The world around Vladivostok: rings of equal distance, six straight ways, and the list of them in order. */

import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { toNumber } from '#lib/drawing/format.ts';
import { type PlacedDistanceList, placeDistanceList } from '#lib/drawing/map/distance-list.ts';
import { simplified } from '#lib/drawing/map/land.ts';
import { boxesAlong, type PlacedLine, segment } from '#lib/drawing/map/line.ts';
import { type PlaceRow, styleOf } from '#lib/drawing/map/place.ts';
import { type PlacedPlaces, placePlaces } from '#lib/drawing/map/places.ts';
import { lengthRow } from '#lib/drawing/map/rows.ts';
import { azimuthal, EARTH_RADIUS_KM, type Point, toLonLat } from '#lib/drawing/map/scale.ts';
import { evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { SIZE } from '#lib/drawing/style.ts';
import type { Row } from '#lib/drawing/table.ts';
import { type Box, boxOf, type Label, placeEach, round } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { Journey } from '#lib/model/journeys.ts';
import type { DistancesInput } from './input.ts';

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

export const wayRow = ({ id, to: { name, lat, lon }, km, miles, cites, reason }: Journey): Row =>
	lengthRow(id, name, { km, miles, lat, lon }, { status: 'derived', cites, note: reason });

/** A way in one line for the pointer, in whole numbers. */
export const wayTitle = ({ to, km, miles }: Journey, locale: Locale): string => {
	const whole = (value: number) => toNumber(value, locale, 0);
	return m.distances_way({ place: to.name, km: whole(km), miles: whole(miles) }, { locale });
};

export function layoutDistances(input: DistancesInput, { width, locale }: LayoutOptions): PlacedDistances {
	const whole = (value: number) => toNumber(value, locale, 0);
	const isWide = widthNameOf(width) === 'wide';
	const size = Math.min(isWide ? Math.round(width * 0.54) : width, 560);
	const r = round(size / 2 - 1);
	const disc = { x: round(isWide ? size / 2 : width / 2), y: round(size / 2), r };
	const reach = Math.max(...input.ways.map(({ km }) => km)) + BEYOND;
	const projection = azimuthal(toLonLat(input.origin))
		.scale((r / reach) * EARTH_RADIUS_KM)
		.translate([disc.x, disc.y])
		.clipAngle(reach / EARTH_RADIUS_KM / RADIANS);
	const base = simplified(input.base, DETAIL / projection.scale() ** 2);
	const land = Object.values(base.objects)
		.map((object) => geoPath(projection).digits(1)(feature(base, object)) ?? '')
		.join('');

	const centre: Point = [disc.x, disc.y];
	const frame: Box = { x: disc.x - r, y: disc.y - r, width: 2 * r, height: 2 * r };
	const toPoint = (place: PlaceRow): Point => projection([...toLonLat(place)]) ?? centre;
	const ways = input.ways.map(
		(way): PlacedLine => ({
			...evidenceOfRow(wayRow(way), wayTitle(way, locale)),
			d: segment(centre, toPoint(way.to), frame),
		}),
	);
	const lines = input.ways.flatMap(({ to }) => boxesAlong(centre, toPoint(to)));
	const places = placePlaces(
		[input.origin, ...input.ways.map(({ to }) => to)].map((place) => ({
			place,
			at: toPoint(place),
			...styleOf(place, { emphasised: [input.origin.id], bilingualRank: 0 }),
		})),
		frame,
		{ obstacles: lines, lines: [] },
	);
	const rings = Array.from({ length: Math.floor(reach / RING_KM) }, (_, i) => ({
		km: (i + 1) * RING_KM,
		r: round((((i + 1) * RING_KM) / reach) * r),
	}));
	const list = placeDistanceList(
		m.distances_to({}, { locale }),
		input.ways.map((way) => ({
			row: wayRow(way),
			detail: way.reason,
			km: whole(way.km),
			miles: whole(way.miles),
		})),
		isWide ? { x: size + GAP, y: 0, width: width - size - GAP } : { x: 0, y: size + GAP / 2, width },
		locale,
	);
	return {
		width,
		height: Math.ceil(Math.max(size, list.bottom) + 2),
		labels: {
			names: places.labels,
			rings: placeEach(
				rings.map((ring) => [ringLabel(ring, disc, locale)]),
				[...lines, ...places.labels.map(boxOf)],
				1,
			),
			list: list.labels,
		},
		leftOut: places.leftOut,
		disc,
		land,
		rings,
		ways,
		places,
		list,
	};
}

/** A ring's length at its foot. */
const ringLabel = (
	{ km, r }: { km: number; r: number },
	{ x, y }: PlacedDistances['disc'],
	locale: Locale,
): Label => ({
	text: m.length_km({ length: toNumber(km, locale, 0) }, { locale }),
	x,
	y: round(y + r - 4),
	anchor: 'middle',
	size: SIZE.small,
	weight: 400,
	role: 'soft',
});
