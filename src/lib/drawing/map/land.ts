/** Land and borders as paths: projected, simplified to what the width can show, clipped to the map. */
import { groups } from 'd3-array';
import { feature, mesh } from 'topojson-client';
import {
	filter,
	filterWeight,
	planarTriangleArea,
	presimplify,
	simplify,
	sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { onceEach } from '#lib/model/once.ts';
import type { Polyline } from './crossing.ts';
import { clippedSteps } from './path.ts';
import { azimuthal, EARTH_RADIUS_KM, type LonLat, type MapScale, type Point } from './scale.ts';

/** Country code (ISO 3166 alpha-3) by `A3`, where the base names countries. */
export interface LandProperties {
	A3?: string;
}
export type LandTopology = Topology<Record<string, GeometryCollection<LandProperties>>>;

export interface PlacedLand {
	/** One area a country, or one for all land; an even-odd path. */
	areas: { code: string; d: string }[];
	/** Borders between countries. */
	borders: string;
	coast: string;
}

/** Triangles smaller than this are beyond what a reader can see, px². */
const DETAIL = 0.5;

/** As much as an article's picture needs: half the bytes. */
export const BRIEF_DETAIL = 2;
/** Islands smaller than this are left out there, px². */
const ISLAND = 6;

/** The land, and its borders and coast as points, px, for names to keep off. */
export function placeLand(
	topology: LandTopology,
	{ project, box, centre, pxPerKm }: MapScale,
	detail = DETAIL,
): { land: PlacedLand; lines: Polyline[] } {
	const inDegrees = simplified(topology, detail / (pxPerKm * EARTH_RADIUS_KM) ** 2, centre);
	const inPx: LandTopology = {
		...inDegrees,
		arcs: inDegrees.arcs.map((arc) => arc.map(([lon = 0, lat = 0]) => [...project([lon, lat])])),
	};
	// Typed as if all might go, which no map's land does.
	const placed = detail > DETAIL ? (filter(inPx, filterWeight(inPx, ISLAND)) as LandTopology) : inPx;
	const [object] = Object.values(placed.objects);
	if (!object) throw new Error('a base map without an object, expected land or countries');
	const path = clippedSteps(box);
	const { features } = feature(placed, object);
	const borders = mesh(placed, object, (a, b) => a !== b);
	const coast = mesh(placed, object, (a, b) => a === b);
	const land: PlacedLand = {
		areas: groups(features, ({ properties }) => properties.A3 ?? 'land').map(([code, shapes]) => ({
			code,
			d: shapes.map(path).join(''),
		})),
		borders: path(borders),
		coast: path(coast),
	};
	const lines = [...borders.coordinates, ...coast.coordinates];
	return { land, lines: lines.map((line) => line.map(([x = 0, y = 0]): Point => [x, y])) };
}

/** The weight of each point, by base map and centre: finding it takes longer than all else of a map. */
const weightsOf = onceEach((topology: LandTopology, ...[lon, lat]: readonly number[]) =>
	presimplify(
		topology,
		lon === undefined || lat === undefined ? sphericalTriangleArea : areaAround([lon, lat]),
	),
);

/**
 * A base map in degrees, without the points whose triangles are smaller than `area`, steradians: measured on the sphere,
 * or on the map around `centre`.
 */
export const simplified = (topology: LandTopology, area: number, centre?: LonLat): LandTopology =>
	simplify(weightsOf(topology, ...(centre ?? [])), area);

function areaAround(centre: LonLat): typeof planarTriangleArea {
	const project = azimuthal(centre);
	return (triangle) =>
		planarTriangleArea(triangle.map((point) => project(point) ?? point) as typeof triangle);
}
