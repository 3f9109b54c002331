/** Base maps without the detail that a scale cannot show. */
import { planarTriangleArea, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { azimuthal, type LonLat } from './scale.ts';

/** The weight of each point, by topology and centre: finding it takes longer than all else of a map. */
const weighted = new WeakMap<Topology, Map<string, Topology>>();

/**
 * A topology in degrees, without the points whose triangles are smaller than `area`, steradians: measured on the sphere,
 * or on the map around `centre`.
 */
export function simplified<T extends Topology>(topology: T, area: number, centre?: LonLat): T {
	const known = weighted.get(topology) ?? new Map<string, Topology>();
	weighted.set(topology, known);
	const key = String(centre);
	const weights =
		known.get(key) ?? presimplify(topology, centre ? areaAround(centre) : sphericalTriangleArea);
	known.set(key, weights);
	return simplify(weights as T, area);
}

function areaAround(centre: LonLat): typeof planarTriangleArea {
	const project = azimuthal(centre);
	return (triangle) =>
		planarTriangleArea(triangle.map((point) => project(point) ?? point) as typeof triangle);
}
