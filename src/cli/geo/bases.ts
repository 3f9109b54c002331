/** How each base map is made from its source. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseMaps } from '#lib/model/geo.ts';
import type { MapBase } from '#lib/model/vocabulary.ts';
import { toRings } from './shoreline.ts';
import { mapshaper, run, unpack } from './tools.ts';

const OUTPUT = 'out.topo.json';

/** Makes a base map in an empty folder and returns its file's bytes. */
export const builders: Readonly<Record<MapBase, (folder: string) => Uint8Array>> = {
	region: buildRegion,
	city: buildCity,
	world: buildWorld,
};

/** Countries from OpenStreetMap: cut to the frame, islets dropped, shores and borders simplified to about 200 m. */
function buildRegion(folder: string): Uint8Array {
	const { object, extent } = baseMaps.region;
	const { west, south, east, north } = extent;
	const source = join(unpack('@geo-maps/countries-coastline-10m@0.6.0', folder), 'map.geo.json');
	// By way of a file: arcs of the whole world that are cut to the frame would begin elsewhere.
	const box = `bbox=${[west, south, east, north].join(',')}`;
	mapshaper([source, '-clip', box, '-o', 'clip.json', 'format=geojson'], folder);
	const islets = ['-filter-islands', 'min-area=0.05km2'];
	mapshaper(['clip.json', ...islets, ...toTopology(object, { interval: 200 })], folder);
	return readFileSync(join(folder, OUTPUT));
}

/** Land from GSHHG's full resolution, shores simplified to about 60 m. */
function buildCity(folder: string): Uint8Array {
	const { object, extent } = baseMaps.city;
	const { west, south, east, north } = extent;
	const range = `-R${[west, east, south, north].join('/')}`;
	// -Df: full resolution; -A0/0/1: the sea's shore only, islands of any size; -M: print the lines.
	const shoreline = run('gmt', ['coast', range, '-Df', '-W', '-A0/0/1', '-M'], folder);
	const features = toRings(shoreline, extent).map((ring) => ({
		type: 'Feature',
		properties: {},
		geometry: { type: 'Polygon', coordinates: [ring] },
	}));
	writeFileSync(join(folder, 'land.json'), JSON.stringify({ type: 'FeatureCollection', features }));
	mapshaper(['land.json', ...toTopology(object, { interval: 60 })], folder);
	return readFileSync(join(folder, OUTPUT));
}

/** Natural Earth's land at 1:110 million, as world-atlas has it. */
function buildWorld(folder: string): Uint8Array {
	return readFileSync(join(unpack('world-atlas@2.0.2', folder), 'land-110m.json'));
}

/** mapshaper's last steps: simplify, name the object, write it on a grid of 10,000 by 10,000. */
const toTopology = (object: string, { interval }: { interval: number }) => [
	...['-simplify', 'visvalingam', 'weighted', `interval=${interval}`, 'keep-shapes'],
	...['-rename-layers', object],
	...['-o', OUTPUT, 'format=topojson', 'quantization=10000'],
];
