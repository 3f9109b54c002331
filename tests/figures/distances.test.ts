/** The brief of the distances: its lines are to scale, and the two that the headline compares stand out. */
import { describe, expect, it } from 'vitest';
import { layoutBrief } from '#lib/figures/distances/brief/layout.ts';
import type { DistancesInput } from '#lib/figures/distances/input.ts';
import { dataOf } from '#lib/figures/registry.ts';
import { story } from '../story.ts';

const input = dataOf(story, 'distances').input as DistancesInput;

describe.each([288, 328, 448, 592])('at %i px', (width) => {
	const placed = layoutBrief(input, { width, locale: 'en' });
	const texts = Object.values(placed.labels).flatMap((labels) => labels.map(({ text }) => text));
	const lengthOf = (id: string) => {
		const way = placed.ways.find((each) => each.id === id);
		return way ? Math.hypot(way.x - placed.origin.x, way.y - placed.origin.y) : Number.NaN;
	};

	it('all ways have one scale', () => {
		const scales = input.ways.map(({ id, km }) => lengthOf(id) / km);
		expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.02);
	});

	it('the two ways that the headline compares are heavy, and it says how many times', () => {
		expect(placed.ways.filter((way) => way.isCompared).map(({ id }) => id)).toEqual([
			input.near.id,
			input.far.id,
		]);
		expect(texts.join(' ').replaceAll('\u00a0', ' ')).toContain(
			`about ${Math.round(input.far.km / input.near.km)} times`,
		);
	});

	it('each city bears its own distance', () => {
		const whole = (value: number) => Math.round(value).toLocaleString('en');
		for (const { to, km } of input.ways) {
			expect(texts).toContain(to.name);
			expect(texts.some((text) => text.startsWith(`${whole(km)} km`))).toBe(true);
		}
	});
});
