import { range } from 'd3-array';
import { mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { toBorderFacts } from '#lib/model/border.ts';
import { nearestOnLine, toKm } from '#lib/model/geodesic.ts';
import { placeOf } from '#lib/model/places.ts';
import { story } from '../story.ts';
import { vincenty } from './vincenty.ts';

const facts = toBorderFacts(story);
const [station] = facts.references;

describe('toBorderFacts', () => {
	it.each(facts.references)('measures $place.id as another formula does', (reference) => {
		const { place, soil, border, china } = reference;
		for (const { point, km, miles } of [soil, border, china]) {
			expect(km).toBeCloseTo(vincenty(place, point) / 1000, 6);
			expect(miles * 1.609344).toBeCloseTo(km, 9);
		}
		expect(border.km).toBeCloseTo(Math.min(...facts.line.map((vertex) => vincenty(place, vertex))) / 1000, 6);
		expect(soil.km).toBeLessThan(border.km);
		expect(china.km).toBeLessThan(soil.km / 2);
	});

	// On edges, not only at their ends, and by another formula than the search for it.
	it.each(facts.references)('finds no North Korean soil nearer to $place.id', ({ place, soil }) => {
		const { region } = story.geo;
		const { countries } = region.objects;
		const country = countries.geometries.find(({ properties }) => properties.A3 === 'PRK');
		const edges = mesh(region, countries, (a, b) => a === country || b === country).coordinates;
		const lengths = edges.flatMap((line) =>
			line.slice(1).flatMap(([toLon = 0, toLat = 0], i) => {
				const [lon = 0, lat = 0] = line[i] ?? [];
				return range(0, 1, 0.1).map((t) =>
					vincenty(place, { lat: lat + t * (toLat - lat), lon: lon + t * (toLon - lon) }),
				);
			}),
		);
		expect(Math.abs(Math.min(...lengths) / 1000 - soil.km)).toBeLessThan(0.05);
	});

	it('finds that soil on the Tumen, upstream of the border with Russia', () => {
		const [tripoint] = facts.line;
		for (const { soil } of facts.references) {
			expect(soil.point.lat).toBeGreaterThan(tripoint?.lat ?? 90);
			expect(soil.point.lon).toBeLessThan(tripoint?.lon ?? 0);
		}
	});

	it('measures the border from the tripoint to the mouth of the Tumen', () => {
		const steps = facts.line.slice(1).map((to, i) => vincenty(facts.line[i] ?? to, to));
		expect(facts.lengthKm * 1000).toBeCloseTo(
			steps.reduce((sum, step) => sum + step, 0),
			3,
		);
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

	it('sets the claims beside them: miles, and hours without a number', () => {
		const { miles, hours, km } = facts.claims;
		expect([miles.id, miles.status, hours.id, hours.value]).toEqual([
			...['border-claim-miles', 'reported'],
			...['border-claim-hours', null],
		]);
		expect(km).toBeCloseTo((miles.value ?? 0) * 1.609344, 9);
		for (const { cites } of [miles, hours])
			expect(cites).toMatchObject([{ source: expect.any(String), line: expect.any(Number) }]);
	});

	it('adds up the way by rail', () => {
		const numberOf = (id: string) => story.quantities.find((row) => row.id === id)?.value ?? Number.NaN;
		expect(facts.rail).toMatchObject({ unit: 'km', status: 'derived' });
		expect(facts.rail.value).toBe(
			numberOf('rail-vladivostok-baranovsky') + numberOf('rail-baranovsky-khasan'),
		);
	});

	it('refuses a claim without a number', () => {
		const quantities = story.quantities.map((row) =>
			row.id === 'border-claim-miles' ? { ...row, value: null } : row,
		);
		expect(() => toBorderFacts({ ...story, quantities })).toThrow(
			`data/quantities.csv:${facts.claims.miles.at.line}: "border-claim-miles" is no number of miles, which the border map shows`,
		);
	});

	it('refuses a border without its line', () => {
		expect(() => toBorderFacts({ ...story, lines: [] })).toThrow('data/lines.csv: no line "tumen-border"');
	});
});
