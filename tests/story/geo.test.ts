import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { bbox, feature, mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { baseMaps } from '#lib/model/geo.ts';
import { distance } from '#lib/model/geodesic.ts';
import { placeOf } from '#lib/model/places.ts';
import { MAP_BASES } from '#lib/model/vocabulary.ts';
import { checksumOf } from '#lib/story/geo.ts';
import { describeFiles } from '../../src/cli/geo/describe.ts';
import { story } from '../story.ts';
import { both, itNames, remove, rewrite } from './spoil.ts';

const { region, city, world } = story.geo;
const CITY = 'geo/city.topo.json';
const cityText = readFileSync(`data/${CITY}`, 'utf8');
const { bytes, hash } = checksumOf(cityText);
const changeDigit = (text: string) => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));

describe('readGeo', () => {
	const ADVICE = 'npm run build:geo makes the map and its checksums anew';
	/** As the message shortens a hash that was found. */
	const shortOf = (hash: string) => `${hash.slice(0, 60)}…`;
	itNames([
		['a missing file', remove(CITY), `data/${CITY} – expected this file, which is missing`],
		[
			'a file cut short',
			rewrite(CITY, (text) => text.slice(0, -1)),
			`data/${CITY} bytes: "${bytes - 1}" – expected ${bytes}; ${ADVICE}`,
		],
		[
			'a changed byte',
			rewrite(CITY, changeDigit),
			`data/${CITY} hash: "${shortOf(checksumOf(changeDigit(cityText)).hash)}" – expected ${hash}; ${ADVICE}`,
		],
		[
			'another encoding',
			rewrite(CITY, (text) => Buffer.from(text, 'utf16le')),
			`data/${CITY}:1 – expected text in UTF-8, without NUL bytes`,
		],
		[
			'a checksum that is not there',
			rewrite('datapackage.json', (text) => text.replace(`"hash": "${hash}"`, '"title": "City"')),
			`data/${CITY} hash: "${shortOf(hash)}" – expected a value in datapackage.json; ${ADVICE}`,
		],
		[
			'another object, in a file that the descriptor knows',
			both(
				rewrite(CITY, (text) => text.replace('"land":', '"sea":')),
				rewrite('datapackage.json', (text) =>
					describeFiles(text, new Map([[CITY, Buffer.from(cityText.replace('"land":', '"sea":'))]])),
				),
			),
			`data/${CITY} objects: "sea" – expected land; ${ADVICE}`,
		],
	]);
});

describe('the base maps', () => {
	// d3-geo fills what lies to the right of a ring's direction: the wrong way round it would be the whole globe.
	it('are wound so that d3-geo fills the land, not the rest of the globe', () => {
		const shapes = [
			...feature(region, region.objects.countries).features,
			...feature(city, city.objects.land).features,
			...feature(world, world.objects.land).features,
		];
		for (const shape of shapes) expect(geoArea(shape)).toBeLessThan(2 * Math.PI);
	});

	it('have one shape a country, which share their borders', () => {
		const { geometries } = region.objects.countries;
		expect(geometries.map(({ properties }) => properties.A3)).toEqual(['RUS', 'PRK', 'CHN']);
		expect(mesh(region, region.objects.countries, (a, b) => a !== b).coordinates.length).toBeGreaterThan(2);
	});

	it('lie inside of the extents that tables are checked against', () => {
		for (const base of MAP_BASES) {
			const { extent } = baseMaps[base];
			const topology: Topology = story.geo[base];
			const [west, south, east, north] = bbox(topology);
			// Degrees: the grid's rounding.
			expect(west).toBeGreaterThanOrEqual(extent.west - 1e-9);
			expect(south).toBeGreaterThanOrEqual(extent.south - 1e-9);
			expect(east).toBeLessThanOrEqual(extent.east + 1e-9);
			expect(north).toBeLessThanOrEqual(extent.north + 1e-9);
		}
	});

	it('meet at the tripoint of the table, which their grid rounds by 60 m at most', () => {
		const tripoint = placeOf(story, 'tripoint');
		const ends = mesh(region, region.objects.countries, (a, b) => a !== b).coordinates.flatMap((line) =>
			line.map(([lon = 0, lat = 0]) => distance({ lat, lon }, tripoint)),
		);
		expect(Math.min(...ends)).toBeLessThan(60);
	});
});
