import { mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { toBorderFacts } from '#lib/model/border.ts';
import { nearestOnLine, toKm } from '#lib/model/geodesic.ts';
import { placeOf } from '#lib/model/places.ts';
import { story } from '../story.ts';
import { vincenty } from './vincenty.ts';

const facts = toBorderFacts(story);
const [station, centre, campus] = facts.references;

describe('toBorderFacts', () => {
	it.each([station, centre, campus])(
		'measures $place.id to the nearest point of North Korea',
		(reference) => {
			const { place, northKorea } = reference;
			expect(northKorea.km).toBeCloseTo(vincenty(place, northKorea.point) / 1000, 6);
			expect(northKorea.miles * 1.609344).toBeCloseTo(northKorea.km, 9);
			const nearest = Math.min(...facts.line.map((vertex) => vincenty(place, vertex)));
			expect(northKorea.km).toBeCloseTo(nearest / 1000, 6);
		},
	);

	it('finds China nearer than North Korea, on the regional base map', () => {
		for (const { place, china, northKorea } of facts.references) {
			expect(china.km).toBeLessThan(northKorea.km / 2);
			expect(china.km).toBeCloseTo(vincenty(place, china.point) / 1000, 6);
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
		expect(Math.abs(toKm(nearestOnLine(station.place, south).metres) - station.northKorea.km)).toBeLessThan(
			0.3,
		);
	});

	it('sets the claims beside them: miles, and hours without a number', () => {
		const { miles, hours, km } = facts.claims;
		expect([miles.id, miles.status, hours.id, hours.value]).toEqual([
			...['border-claim-miles', 'reported'],
			...['border-claim-hours', null],
		]);
		expect(km).toBeCloseTo((miles.value ?? 0) * 1.609344, 9);
		for (const { cites } of [miles, hours])
			expect(cites).toEqual([{ source: expect.any(String), line: expect.any(Number) }]);
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
