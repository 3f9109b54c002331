import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	distance,
	greatCircle,
	lengthOf,
	milesToMetres,
	nearestOnLine,
	toKm,
	toMiles,
} from '#lib/model/geodesic.ts';
import { lineOf, placeOf } from '#lib/model/places.ts';
import { story } from '../story.ts';
import { haversine, vincenty } from './vincenty.ts';

const station = placeOf(story, 'station');
const border = lineOf(story, 'tumen-border');

const point = fc.record({
	lat: fc.double({ min: -80, max: 80, noNaN: true }),
	lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Points in and around the region of the maps. */
const near = fc.record({
	lat: fc.double({ min: 40, max: 46, noNaN: true }),
	lon: fc.double({ min: 126, max: 136, noNaN: true }),
});

describe('distance', () => {
	it.each(['pyongyang', 'seoul', 'beijing', 'hanoi', 'moscow', 'washington', 'fefu'])(
		'agrees with Vincenty to a millimetre: %s',
		(id) => {
			const to = placeOf(story, id);
			expect(Math.abs(distance(station, to) - vincenty(station, to))).toBeLessThan(1e-3);
		},
	);

	it('agrees with the authalic sphere to 0.6%, wherever the points lie', () => {
		fc.assert(
			fc.property(point, point, (a, b) => {
				const sphere = haversine(a, b);
				expect(Math.abs(distance(a, b) - sphere)).toBeLessThanOrEqual(0.006 * sphere + 1e-6);
			}),
		);
	});

	it('is the same there and back, and 0 in place', () => {
		const to = placeOf(story, 'moscow');
		expect(distance(station, to)).toBeCloseTo(distance(to, station), 6);
		expect(distance(station, station)).toBe(0);
	});

	// A degree of the equator is 2πa / 360, with a = 6,378,137 m.
	it('knows the equator', () => {
		expect(distance({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(
			(Math.PI * 6378137) / 180,
			6,
		);
	});
});

describe('lengthOf', () => {
	it('adds up the segments', () => {
		const [a, b, c] = ['station', 'khasan', 'rajin'].map((id) => placeOf(story, id)) as [
			typeof station,
			typeof station,
			typeof station,
		];
		expect(lengthOf([a, b, c])).toBeCloseTo(distance(a, b) + distance(b, c), 6);
	});

	it('is 0 without a segment', () => {
		expect([lengthOf([]), lengthOf([station])]).toEqual([0, 0]);
	});
});

describe('nearestOnLine', () => {
	it('finds no point nearer by trying 1,000 on each segment, and loses less than a metre to them', () => {
		const tried = border.slice(1).flatMap((to, i) => greatCircle(border[i] ?? to, to, 1000));
		for (const id of ['station', 'fefu', 'tumangang', 'khasan', 'hunchun', 'nakhodka']) {
			const place = placeOf(story, id);
			const least = Math.min(...tried.map((candidate) => distance(place, candidate)));
			const { metres } = nearestOnLine(place, border);
			expect(metres).toBeLessThanOrEqual(least + 1e-6);
			// 1,000 points on at most 2.1 km: the nearest one is at most 1.1 m from the true one.
			expect(metres).toBeGreaterThan(least - 1.1);
		}
	});

	it('finds no point of a line nearer than it says, whatever the line', () => {
		fc.assert(
			fc.property(near, fc.array(near, { minLength: 1, maxLength: 6 }), (from, line) => {
				const nearest = nearestOnLine(from, line);
				expect(nearest.metres).toBeCloseTo(distance(from, nearest.point), 6);
				const tried = line.flatMap((to, i) => greatCircle(line[i - 1] ?? to, to, 20));
				for (const candidate of tried)
					expect(nearest.metres).toBeLessThanOrEqual(distance(from, candidate) + 1e-6);
			}),
		);
	});

	// On the equator, by symmetry: the foot lies at the point's own longitude.
	it('finds the foot inside a segment, not the nearer vertex', () => {
		const line = [
			{ lat: 0, lon: 10 },
			{ lat: 0, lon: 14 },
		];
		const { point: foot, metres } = nearestOnLine({ lat: 1, lon: 11 }, line);
		expect(foot.lat).toBeCloseTo(0, 9);
		expect(foot.lon).toBeCloseTo(11, 7);
		expect(metres).toBeCloseTo(vincenty({ lat: 1, lon: 11 }, { lat: 0, lon: 11 }), 3);
	});

	it('gives a vertex itself when that is nearest', () => {
		expect(nearestOnLine(station, border).point).toBe(border[1]);
	});

	it('takes a line of one point, and of one point twice', () => {
		const metres = distance(station, border[0] ?? station);
		expect(nearestOnLine(station, border.slice(0, 1)).metres).toBe(metres);
		expect(nearestOnLine(station, [...border.slice(0, 1), ...border.slice(0, 1)]).metres).toBe(metres);
	});

	it('refuses a line without points', () => {
		expect(() => nearestOnLine(station, [])).toThrow(RangeError);
	});
});

describe('greatCircle', () => {
	const moscow = placeOf(story, 'moscow');

	it('goes from one end to the other in equal steps', () => {
		const line = greatCircle(station, moscow, 5);
		const quarter = distance(station, moscow) / 4;
		expect([line[0], line.at(-1), line.length]).toEqual([station, moscow, 5]);
		for (const [i, to] of line.slice(1).entries())
			expect(distance(line[i] ?? to, to)).toBeCloseTo(quarter, 5);
		expect(lengthOf(line)).toBeCloseTo(distance(station, moscow), 5);
	});

	it('is its two ends at least', () => {
		expect(greatCircle(station, moscow, 2)).toEqual([station, moscow]);
		for (const count of [1, 2.5, Number.NaN])
			expect(() => greatCircle(station, moscow, count)).toThrow(RangeError);
	});
});

describe('units', () => {
	it('count a statute mile as 1,609.344 m', () => {
		expect([toKm(1500), toMiles(1609.344), milesToMetres(75)]).toEqual([1.5, 1, 120700.8]);
	});
});
