import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { fileOfBase } from '#lib/model/geo.ts';
import { distance } from '#lib/model/geodesic.ts';
import { placeOf } from '#lib/model/places.ts';
import { MAP_BASES } from '#lib/model/vocabulary.ts';
import { readGeo } from '#lib/story/geo.ts';
import type { Problem } from '#lib/story/problems.ts';
import { story } from '../story.ts';

const { region, city, world } = story.geo;

describe('readGeo', () => {
	it('finds nothing wrong with the real base maps, in under a second', () => {
		const problems: Problem[] = [];
		const start = performance.now();
		const geo = readGeo('data', (problem) => problems.push(problem));
		expect(performance.now() - start).toBeLessThan(1000);
		expect(problems).toEqual([]);
		expect(Object.keys(geo ?? {})).toEqual([...MAP_BASES]);
	});

	it('leaves the files as they are', () => {
		for (const base of MAP_BASES)
			expect(story.geo[base]).toEqual(JSON.parse(readFileSync(`data/${fileOfBase(base)}`, 'utf8')));
	});
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

	it('meet at the tripoint of the table, which their grid rounds by 60 m at most', () => {
		const tripoint = placeOf(story, 'tripoint');
		const ends = mesh(region, region.objects.countries, (a, b) => a !== b).coordinates.flatMap((line) =>
			line.map(([lon = 0, lat = 0]) => distance({ lat, lon }, tripoint)),
		);
		expect(Math.min(...ends)).toBeLessThan(60);
	});
});
