/** The base maps: what each holds, and how far it extends. */
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Country, MapBase } from './vocabulary.ts';

/** A position on the Earth, WGS 84, degrees. */
export interface Point {
	readonly lat: number;
	readonly lon: number;
}

/** A part of the Earth between two meridians and two parallels, degrees; none crosses the antimeridian. */
export interface Frame {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** What is known of a base map before its file is read. */
export interface BaseMap {
	/** The object of the TopoJSON file, a collection of polygons. */
	readonly object: string;
	/** No position of the file lies outside. */
	readonly extent: Frame;
}

export const baseMaps = {
	region: { object: 'countries', extent: { west: 127.2, south: 40.4, east: 135.3, north: 45.1 } },
	city: { object: 'land', extent: { west: 131.66, south: 42.89, east: 132.19, north: 43.31 } },
	world: { object: 'land', extent: { west: -180, south: -90, east: 180, north: 90 } },
} as const satisfies Record<MapBase, BaseMap>;

/** The path of a base map's file in the data folder. */
export const fileOfBase = (base: MapBase) => `geo/${base}.topo.json`;

/** A collection of areas alone, as the reader has checked it. */
interface Areas<Properties extends object> extends GeometryCollection<Properties> {
	geometries: ((Polygon<Properties> | MultiPolygon<Properties>) & { properties: Properties })[];
}

/** Countries with their shared borders, one shape a country, named by `A3`. */
export type Countries = Topology<{ countries: Areas<{ A3: Country }> }>;

/** Land without countries. */
export type Land = Topology<{ land: GeometryCollection }>;

/** The base maps as TopoJSON, each ring closed, clockwise on a plane map. */
export interface Geo {
	readonly region: Countries;
	readonly city: Land;
	readonly world: Land;
}

/** Whether a point lies in a frame or on its edge. */
export function isInside({ lat, lon }: Point, { west, south, east, north }: Frame): boolean {
	return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** A frame in words, as `127.2 to 135.3 E and 40.4 to 45.1 N`; west and south are negative. */
export const frameText = ({ west, south, east, north }: Frame) =>
	`${west} to ${east} E and ${south} to ${north} N`;
