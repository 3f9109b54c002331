/** Distances and shortest lines on the WGS 84 ellipsoid. Degrees in and out, metres along the ground. */
import geographiclib from 'geographiclib-geodesic';
import type { Point } from './geo.ts';

const { WGS84 } = geographiclib.Geodesic;
type GeodesicLine = ReturnType<typeof WGS84.InverseLine>;

const METRES_PER_KM = 1000;
/** The international mile, which is the statute mile but for 3 mm. */
const METRES_PER_MILE = 1609.344;
/** A degree of a meridian is 111,694 m long at the poles, where it is longest; none of a parallel is longer. */
const METRES_PER_DEGREE = 111_700;
/** How closely the nearest point of a segment is found, metres along the segment. */
const PRECISION = 1e-3;

export const toKm = (metres: number) => metres / METRES_PER_KM;
export const toMiles = (metres: number) => metres / METRES_PER_MILE;
/** A length in both units that the site gives. */
export const toLengths = (metres: number) => ({ km: toKm(metres), miles: toMiles(metres) });
export const milesToMetres = (miles: number) => miles * METRES_PER_MILE;

/** A point of a line, and how far it is from the point that was asked about. */
export interface Nearest {
	readonly point: Point;
	readonly metres: number;
}

/** The length of the shortest line between two points. */
export function distance(from: Point, to: Point): number {
	return inverse(from, to).s12;
}

/** The length of a line whose neighbouring points are joined by geodesics; 0 for fewer than two points. */
export function lengthOf(line: readonly Point[]): number {
	return line.reduce((sum, point, i) => sum + distance(line[i - 1] ?? point, point), 0);
}

/**
 * The nearest point of a line whose neighbouring points are joined by geodesics. Neither a segment nor the way to it
 * may be longer than a quarter of the Earth's circumference. Throws a `RangeError` when the line has no point.
 */
export function nearestOnLine(point: Point, line: readonly Point[]): Nearest {
	const [start] = line;
	if (!start) throw new RangeError('a line without points has no nearest one');
	let measured: Nearest = { point: start, metres: distance(point, start) };
	let nearest = measured;
	let passed = 0;
	for (const [i, to] of line.entries()) {
		const from = line[i - 1] ?? to;
		passed += lengthAtMost(from, to);
		// By the triangle inequality nothing passed since the last measured point is nearer than this.
		if (measured.metres - passed >= nearest.metres) continue;
		measured = { point: to, metres: distance(point, to) };
		passed = 0;
		for (const found of [nearestBetween(point, from, to), measured])
			if (found.metres < nearest.metres) nearest = found;
	}
	return nearest;
}

/** Points along the shortest line, evenly spaced, its ends among them. Throws a `RangeError` for fewer than two. */
export function greatCircle(from: Point, to: Point, count: number): Point[] {
	if (!Number.isInteger(count) || count < 2)
		throw new RangeError(`a line of ${count} points, expected a whole number of 2 or more`);
	const line = lineBetween(from, to);
	const step = line.s13 / (count - 1);
	const between = Array.from({ length: count - 2 }, (_, i) => positionOn(line, (i + 1) * step).point);
	return [from, ...between, to];
}

/** Halves the segment until the point where it stops coming nearer is known; near an end, not the end itself. */
function nearestBetween(point: Point, from: Point, to: Point): Nearest {
	const line = lineBetween(from, to);
	let [low, high] = [0, line.s13];
	while (high - low > PRECISION) {
		const middle = (low + high) / 2;
		const here = positionOn(line, middle);
		const isComingNearer = Math.cos(toRadians(inverse(here.point, point).azi1 - here.azimuth)) > 0;
		if (isComingNearer) low = middle;
		else high = middle;
	}
	const found = positionOn(line, (low + high) / 2).point;
	return { point: found, metres: distance(point, found) };
}

/** An upper limit of a segment's length that costs no geodesic: along the meridian, then along the equator. */
const lengthAtMost = (from: Point, to: Point) =>
	METRES_PER_DEGREE * (Math.abs(to.lat - from.lat) + Math.abs(to.lon - from.lon));

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

const lineBetween = (from: Point, to: Point): GeodesicLine =>
	WGS84.InverseLine(from.lat, from.lon, to.lat, to.lon);

/** The point so many metres along a line, and the line's direction there, degrees from north. */
function positionOn(line: GeodesicLine, metres: number): { point: Point; azimuth: number } {
	const { lat2 = Number.NaN, lon2 = Number.NaN, azi2 = Number.NaN } = line.Position(metres);
	return { point: { lat: lat2, lon: lon2 }, azimuth: azi2 };
}

/** The length of a shortest line, and its direction where it begins. The package's types leave both open. */
function inverse(from: Point, to: Point): { s12: number; azi1: number } {
	const { s12 = Number.NaN, azi1 = Number.NaN } = WGS84.Inverse(from.lat, from.lon, to.lat, to.lon);
	return { s12, azi1 };
}
