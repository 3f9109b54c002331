import { describe, expect, it } from 'vitest';
import { isInside } from '#lib/model/geo.ts';
import { toMapContent } from '#lib/model/maps.ts';
import { story } from '../story.ts';

describe('toMapContent', () => {
	it('names on the border map what must be there, the most important first', () => {
		const { places, lines } = toMapContent(story, 'border');
		const ids = places.map(({ id }) => id);
		expect(ids.slice(0, 4)).toEqual(['china', 'north-korea', 'russia', 'vladivostok']);
		for (const id of ['ussuriysk', 'nakhodka', 'hunchun', 'rajin', 'chongjin', 'khasan'])
			expect(ids).toContain(id);
		expect([...lines.keys()]).toContain('tumen-border');
		expect(places.map(({ rank }) => rank)).toEqual(places.map(({ rank }) => rank).toSorted());
	});

	it.each(['border', 'border-inset', 'venue', 'distances'])('holds every place of %s in its frame', (id) => {
		const { map, places } = toMapContent(story, id);
		expect(places.length).toBeGreaterThan(4);
		for (const place of places) expect(isInside(place, map)).toBe(true);
	});

	it.each([
		['region', 'OpenStreetMap', 'ODbL'],
		['city', 'GSHHG', 'LGPL'],
		['world', 'Natural Earth', 'public domain'],
	])('credits whom the base map %s is from, on their terms', (base, maker, terms) => {
		const maps = story.maps.filter((map) => map.base === base);
		expect(maps).not.toEqual([]);
		for (const { credit, licence } of maps)
			expect([credit, licence]).toEqual([expect.stringContaining(maker), expect.stringContaining(terms)]);
	});

	it('refuses a map that there is not', () => {
		expect(() => toMapContent(story, 'moon')).toThrow('data/maps.csv: no map "moon", which a figure draws');
	});
});

describe('isInside', () => {
	const frame = { west: 0, south: 0, east: 4, north: 2 };
	it.each([
		[{ lat: 1, lon: 1 }, true],
		[{ lat: 2, lon: 4 }, true],
		[{ lat: 2.1, lon: 4 }, false],
		[{ lat: 1, lon: -0.1 }, false],
	])('%j: %s', (at, expected) => {
		expect(isInside(at, frame)).toBe(expected);
	});
});
