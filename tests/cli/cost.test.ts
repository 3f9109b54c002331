import { describe, expect, it } from 'vitest';
import { headersOf } from '../../src/cli/headers/table.ts';
import { ASSUMED, costOf } from '../bench/cost.ts';

describe('the cost of embeds', () => {
	const view = { pageBytes: 8000, scriptBytes: 2000 };

	it('grows with the views, but for what the origin is asked', () => {
		const million = costOf(view, { views: 1e6, files: 11 });
		const hundred = costOf(view, { views: 1e8, files: 11 });
		expect(million).toMatchObject({
			bytesPerView: 11_000,
			requestsPerView: 2,
			gigabytesPerDay: 11,
			gigabytesPerMonth: 330,
			originRequestsPerDay: 300 * 288 * 11,
			shieldedRequestsPerDay: 288 * 11,
		});
		expect(hundred.gigabytesPerDay).toBeCloseTo(1100);
		expect(hundred.originRequestsPerDay).toBe(million.originRequestsPerDay);
		expect(hundred.hitShare).toBeGreaterThan(0.99);
	});

	it('asks the origin no more often than readers ask', () => {
		expect(costOf(view, { views: 100, files: 11 })).toMatchObject({
			originRequestsPerDay: 200,
			hitShare: 0,
		});
	});

	it('assumes that copies are kept as long as the headers say', () => {
		const { 'Cache-Control': cache } = headersOf({ paths: [], isFramable: true });
		expect(cache).toBe(`public, max-age=${ASSUMED.maxAge}`);
	});
});
