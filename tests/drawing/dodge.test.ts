import { describe, expect, it } from 'vitest';
import { dodge } from '#lib/drawing/dodge.ts';

describe('dodge', () => {
	const column = (...tops: number[]) => tops.map((top) => ({ top, height: 10 }));

	it('leaves alone what does not touch', () => {
		expect(dodge(column(0, 20, 40), { from: 0, to: 100, gap: 2 })).toEqual([0, 20, 40]);
	});

	it('parts what overlaps by as little as it can, in its order', () => {
		expect(dodge(column(50, 50), { from: 0, to: 100, gap: 2 })).toEqual([44, 56]);
		expect(dodge([{ top: 50, height: 10, weight: 3 }, ...column(50)], { from: 0, to: 100, gap: 2 })).toEqual([
			47, 59,
		]);
	});

	it('stays between its ends, and below the upper one at any rate', () => {
		expect(dodge(column(-5, 95), { from: 0, to: 100, gap: 2 })).toEqual([0, 90]);
		expect(dodge(column(0, 0), { from: 0, to: 15, gap: 2 })).toEqual([0, 12]);
	});
});
