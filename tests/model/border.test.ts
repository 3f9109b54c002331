import { range } from 'd3-array';
import { geoDistance, geoInterpolate } from 'd3-geo';
import { mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { toBorderFacts } from '#lib/model/border.ts';
import { nearestOnLine, toKm } from '#lib/model/geodesic.ts';
import { placeOf } from '#lib/model/places.ts';
import { story } from '../story.ts';

const facts = toBorderFacts(story);
const [station, centre, campus] = facts.references;

describe('toBorderFacts', () => {
	it.each([
		['the station', station, 127.55, 79.25],
		['the city centre', centre, 126.63, 78.68],
		['the campus', campus, 122.82, 76.32],
	])('measures %s to the nearest point of the border with Russia', (_, { border }, km, miles) => {
		expect(Math.abs(border.km - km)).toBeLessThan(0.1);
		expect(Math.abs(border.miles - miles)).toBeLessThan(0.06);
		expect(border.point).toEqual({ lat: 42.411224, lon: 130.646762 });
	});

	it.each([
		['the station', station, 124.4, 77.3],
		['the city centre', centre, 123.6, 76.8],
		['the campus', campus, 121.5, 75.5],
	])(
		'measures %s to the nearest North Korean soil, which lies on the Tumen opposite China',
		(_, { soil }, km, miles) => {
			expect(Math.abs(soil.km - km)).toBeLessThan(0.1);
			expect(Math.abs(soil.miles - miles)).toBeLessThan(0.06);
			expect(Math.abs(soil.point.lat - 42.611)).toBeLessThan(0.002);
			expect(Math.abs(soil.point.lon - 130.52)).toBeLessThan(0.002);
		},
	);

	// Another way to the same: on a sphere, from point to point along all edges, 0.2% short of the ellipsoid at most.
	it('finds no North Korean soil nearer, nor any farther, than points along all edges of the map', () => {
		const { region } = story.geo;
		const { countries } = region.objects;
		const country = countries.geometries.find(({ properties }) => properties.A3 === 'PRK');
		const edges = mesh(region, countries, (a, b) => a === country || b === country).coordinates;
		for (const { place, soil } of facts.references) {
			const lengths = edges.flatMap((line) =>
				line.slice(1).flatMap((to, i) => {
					const between = geoInterpolate(line[i] as [number, number], to as [number, number]);
					return range(0, 1, 0.05).map((t) => geoDistance([place.lon, place.lat], between(t)) * 6371.0088);
				}),
			);
			expect(Math.abs(Math.min(...lengths) / soil.km - 1)).toBeLessThan(0.003);
		}
	});

	it('finds China nearer than North Korea, on the regional base map', () => {
		expect(Math.abs(station.china.km - 54.2)).toBeLessThan(0.3);
		for (const { china, soil } of facts.references) expect(china.km).toBeLessThan(soil.km / 2);
	});

	it('measures the border from the tripoint to the mouth of the Tumen', () => {
		expect(Math.abs(facts.lengthKm - 17.3)).toBeLessThan(0.1);
		const toPoint = ({ lat, lon }: { lat: number; lon: number }) => ({ lat, lon });
		expect(facts.line.map(toPoint)[0]).toEqual(toPoint(placeOf(story, 'tripoint')));
		expect(facts.line.map(toPoint).at(-1)).toEqual(toPoint(placeOf(story, 'tumen-mouth')));
	});

	// The line and the base map are two simplifications of one source, to about 0.2 km.
	it('measures the same on the base map as on the line, to 0.3 km', () => {
		const { region } = story.geo;
		const shared = mesh(region, region.objects.countries, (a, b) => a !== b).coordinates;
		const [tumen] = shared.map((line) => line.map(([lon = 0, lat = 0]) => ({ lat, lon })));
		const south = (tumen ?? []).filter(({ lat }) => lat < 42.419);
		expect(south.length).toBeGreaterThan(10);
		expect(Math.abs(toKm(nearestOnLine(station.place, south).metres) - station.border.km)).toBeLessThan(0.3);
	});

	it('sets the claims beside them: 75 miles, and hours without a number', () => {
		const { claims } = facts;
		expect(claims.miles).toMatchObject({
			value: 75,
			status: 'reported',
			cites: [{ source: '002', line: 6 }],
		});
		expect(claims.km).toBeCloseTo(120.7, 2);
		expect(claims.hours).toMatchObject({ value: null, cites: [{ source: '003', line: 5 }] });
	});

	it('adds up the way by rail', () => {
		const numberOf = (id: string) => story.quantities.find((row) => row.id === id)?.value ?? Number.NaN;
		expect(facts.rail).toMatchObject({ value: 327, unit: 'km', status: 'derived' });
		expect(numberOf('rail-vladivostok-baranovsky') + numberOf('rail-baranovsky-khasan')).toBe(
			facts.rail.value,
		);
	});

	it('refuses a claim without a number', () => {
		const quantities = story.quantities.map((row) =>
			row.id === 'border-claim-miles' ? { ...row, value: null } : row,
		);
		expect(() => toBorderFacts({ ...story, quantities })).toThrow(
			'data/quantities.csv:2: "border-claim-miles" is no number of miles, which the border map shows',
		);
	});

	it('refuses a border without its line', () => {
		expect(() => toBorderFacts({ ...story, lines: [] })).toThrow('data/lines.csv: no line "tumen-border"');
	});
});
