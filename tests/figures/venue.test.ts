/** The map of the city in short: true to scale, and a dot that is an estimate looks like one. */
import { describe, expect, it } from 'vitest';
import { dataOf } from '#lib/figures/registry.ts';
import { arrangementOf } from '#lib/figures/venue/brief/arrangement.ts';
import { layoutBrief } from '#lib/figures/venue/brief/layout.ts';
import type { VenueInput } from '#lib/figures/venue/input.ts';
import { story } from '../story.ts';

const input = dataOf(story, 'venue').input as VenueInput;

describe.each([288, 328, 448, 592])('the brief at %i px', (width) => {
	const { ends, map, labels } = layoutBrief(input, { width, locale: 'en' });
	const [station, campus] = ends;
	const pxPerKm = width / arrangementOf(width).km.width;

	it('has a line as long as the way, within 0.5%, and says its length', () => {
		if (!station || !campus) throw new Error('an end is missing');
		const px = Math.hypot(campus.x - station.x, campus.y - station.y);
		expect(Math.abs(px / (input.way.km * pxPerKm) - 1)).toBeLessThan(0.005);
		expect(labels.callouts?.map(({ text }) => text)).toContain(`${input.way.km.toFixed(1)} km`);
	});

	it('has a scale bar of as many kilometres as it says', () => {
		const km = Number.parseFloat(map.bar?.labels[0]?.text ?? '');
		expect((map.bar?.km ?? 0) / pxPerKm).toBeCloseTo(km, 1);
	});

	it('tells the position that is an estimate from the one that has a source', () => {
		expect(ends.map(({ status }) => status)).toEqual(['reported', 'estimate']);
	});
});
