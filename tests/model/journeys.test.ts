import { describe, expect, it } from 'vitest';
import { toJourneys } from '#lib/model/journeys.ts';
import { story } from '../story.ts';
import { vincenty } from './vincenty.ts';

const { origin, journeys } = toJourneys(story);

describe('toJourneys', () => {
	it('lists them all, from the shortest to the longest', () => {
		const lengths = journeys.map(({ km }) => km);
		expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
		expect(journeys.map(({ to }) => to.id).toSorted()).toEqual(story.journeys.map(({ to }) => to).toSorted());
	});

	it.each(journeys)('measures $to.name as Vincenty does, to a metre, in both units', ({ to, km, miles }) => {
		expect(Math.abs(km * 1000 - vincenty(origin, to))).toBeLessThan(1);
		expect(miles * 1.609344).toBeCloseTo(km, 9);
	});

	it('gives a reason and a document line for each', () => {
		for (const { reason, cites } of journeys) {
			expect(reason).toMatch(/^[A-Z].+\.$/);
			expect(cites.some(({ line }) => line !== undefined)).toBe(true);
		}
	});

	it('refuses a story without Vladivostok', () => {
		expect(() => toJourneys({ ...story, places: [] })).toThrow('data/places.csv: no place "vladivostok"');
	});
});
