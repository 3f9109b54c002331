/** Land and borders as paths: projected, simplified to what the width can show, clipped to the map. */
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapLine } from './crossing.ts';
import { clippedPath } from './path.ts';
import type { LonLat, MapScale, Point } from './scale.ts';

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

/** The land, and its borders and coast as points, px, for names to keep off. */
export function placeLand(
	topology: LandTopology,
	{ project, box }: Pick<MapScale, 'project' | 'box'>,
	detail = DETAIL,
): { land: PlacedLand; lines: MapLine[] } {
	const [object] = Object.values(topology.objects);
	if (!object) throw new Error('a base map without an object, expected land or countries');
	const placed = simplify(presimplify(toPixels(topology, project)), detail);
	const [simple] = Object.values(placed.objects);
	if (!simple) throw new Error('a base map lost its object');
	const path = clippedPath(box);
	const features = feature(placed, simple).features;
	const codes = [...new Set(features.map(({ properties }) => properties.A3 ?? 'land'))];
	const borders = mesh(placed, simple, (a, b) => a !== b);
	const coast = mesh(placed, simple, (a, b) => a === b);
	const land: PlacedLand = {
		areas: codes.map((code) => ({
			code,
			d: features
				.filter(({ properties }) => (properties.A3 ?? 'land') === code)
				.map((shape) => path(shape) ?? '')
				.join(''),
		})),
		borders: path(borders) ?? '',
		coast: path(coast) ?? '',
	};
	const lines = [...borders.coordinates, ...coast.coordinates];
	return { land, lines: lines.map((line) => line.map(([x = 0, y = 0]): Point => [x, y])) };
}

/** The same topology with its arcs in px, so that detail is measured where it is seen. */
function toPixels(topology: LandTopology, project: MapScale['project']): LandTopology {
	const { scale: [kx, ky] = [1, 1], translate: [dx, dy] = [0, 0] } = topology.transform ?? {};
	const { transform: _, ...rest } = topology;
	return {
		...rest,
		arcs: topology.arcs.map((arc) => {
			let x = 0;
			let y = 0;
			return arc.map((step) => {
				// Quantised arcs are steps from the point before; others are points.
				x = topology.transform ? x + (step[0] ?? 0) : (step[0] ?? 0);
				y = topology.transform ? y + (step[1] ?? 0) : (step[1] ?? 0);
				const lonLat: LonLat = [x * kx + dx, y * ky + dy];
				return [...project(lonLat)];
			});
		}),
	};
}
