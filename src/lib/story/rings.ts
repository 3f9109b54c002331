/** Checks where the arcs of a base map lead: every ring closed, every position inside the declared extent. */
import type { Topology } from 'topojson-specification';
import { baseMaps, fileOfBase, frameText, isInside, type Point } from '#lib/model/geo.ts';
import type { MapBase } from '#lib/model/vocabulary.ts';
import type { Report } from './problems.ts';

type Position = readonly number[];

/** A fault at a place inside the file. */
type Fault = (path: string, value: unknown, expected: string) => void;

/** Degrees: the rounding of `scale` and `translate`, less than a millimetre. */
const SLACK = 1e-9;

/** Checks a base map whose form is known to be right. */
export function checkTopology(topology: Topology, base: MapBase, report: Report): void {
	const fault: Fault = (column, value, expected) =>
		report({ file: fileOfBase(base), column, value: JSON.stringify(value), expected });
	const arcs = topology.arcs.map((arc) => toAbsolute(arc, topology.transform !== undefined));
	checkExtent(arcs, topology, base, fault);
	for (const { path, ring } of ringsOf(topology, baseMaps[base].object)) checkRing(ring, arcs, path, fault);
}

/** An arc's positions; those of a quantised file are written as steps from the one before. */
function toAbsolute(arc: readonly Position[], isQuantised: boolean): Position[] {
	if (!isQuantised) return [...arc];
	let [x, y] = [0, 0];
	return arc.map(([dx = 0, dy = 0]) => {
		x += dx;
		y += dy;
		return [x, y];
	});
}

/** Reports the first position of each arc that lies outside of the extent: an arc's later ones follow from it. */
function checkExtent(
	arcs: readonly Position[][],
	{ transform }: Topology,
	base: MapBase,
	fault: Fault,
): void {
	const { extent } = baseMaps[base];
	const { scale: [kx, ky] = [1, 1], translate: [dx, dy] = [0, 0] } = transform ?? {};
	const toPoint = ([x = 0, y = 0]: Position): Point => ({ lon: x * kx + dx, lat: y * ky + dy });
	for (const [i, arc] of arcs.entries()) {
		const at = arc.findIndex((position) => !isInside(toPoint(position), extent, SLACK));
		const outside = arc[at];
		if (!outside) continue;
		const { lat, lon } = toPoint(outside);
		const hint = isInside({ lat: lon, lon: lat }, extent, SLACK) ? ' (lat and lon look swapped)' : '';
		fault(`arcs[${i}][${at}]`, [lon, lat], `a position inside ${frameText(extent)}${hint}`);
	}
}

/** Every ring of an object, as the numbers of its arcs, with its place in the file. */
function ringsOf({ objects }: Topology, object: string): { path: string; ring: readonly number[] }[] {
	const collection = objects[object];
	if (collection?.type !== 'GeometryCollection') return [];
	return collection.geometries.flatMap((shape, i) => {
		const path = `objects.${object}.geometries[${i}].arcs`;
		const toRings = (rings: readonly number[][], of: string) =>
			rings.map((ring, k) => ({ path: `${of}[${k}]`, ring }));
		if (shape.type === 'Polygon') return toRings(shape.arcs, path);
		if (shape.type !== 'MultiPolygon') return [];
		return shape.arcs.flatMap((polygon, k) => toRings(polygon, `${path}[${k}]`));
	});
}

function checkRing(ring: readonly number[], arcs: readonly Position[][], path: string, fault: Fault): void {
	const parts = ring.map((index) => arcOf(index, arcs));
	const unknown = parts.indexOf(undefined);
	if (unknown >= 0) {
		const expected = `an arc from 0 to ${arcs.length - 1}, or ~ one of them for its reverse`;
		fault(`${path}[${unknown}]`, ring[unknown], expected);
	} else if (!isClosed(parts.filter((part) => part !== undefined))) {
		fault(path, ring, 'a closed ring of four positions or more');
	}
}

/** Whether each part begins where the one before it ends, the first where the last ends. */
function isClosed(parts: readonly (readonly Position[])[]): boolean {
	const positions = parts.reduce((sum, part) => sum + part.length - 1, 1);
	return positions >= 4 && parts.every((part, i) => isSame(parts.at(i - 1)?.at(-1), part[0]));
}

/** An arc by its number; `~i` is arc i from its end. */
function arcOf(index: number, arcs: readonly Position[][]): Position[] | undefined {
	return index < 0 ? arcs[~index]?.toReversed() : arcs[index];
}

const isSame = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];
