import { describe, expect, it } from 'vitest';
import { toRings } from '../../../src/cli/geo/shoreline.ts';

const FRAME = { west: 0, south: 0, east: 4, north: 2 };

/** GMT's text: a header line before each segment, tabs between the numbers. */
const toText = (...segments: [number, number][][]) =>
	segments
		.map((segment) => `> Shore\n${segment.map((position) => `${position.join('\t')}\n`).join('')}`)
		.join('');

/** The signed area of a closed ring: negative when it runs clockwise. */
const areaOf = (ring: readonly (readonly [number, number])[]) =>
	ring.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = ring[i + 1] ?? [x, y];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);

describe('toRings', () => {
	it('turns an island clockwise', () => {
		const text = toText([
			[1, 1],
			[2, 1],
			[2, 1.5],
			[1, 1],
		]);
		expect(toRings(text, FRAME)).toEqual([
			[
				[1, 1],
				[2, 1.5],
				[2, 1],
				[1, 1],
			],
		]);
	});

	it('joins an island that is cut in two', () => {
		const west: [number, number][] = [
			[2, 1.5],
			[1, 1],
			[2, 0.5],
		];
		const east: [number, number][] = [
			[2, 0.5],
			[3, 1],
			[2, 1.5],
		];
		const [ring = [], ...others] = toRings(toText(west, east), FRAME);
		expect(others).toEqual([]);
		expect(ring).toHaveLength(5);
		expect(areaOf(ring)).toBeCloseTo(-1, 9);
	});

	// Land on the left of a line from south to north is the western half of the frame.
	it('closes a coast along the frame, round the corners on the land side', () => {
		const text = toText([
			[2, 0],
			[2, 2],
		]);
		expect(toRings(text, FRAME)).toEqual([
			[
				[2, 2],
				[2, 0],
				[0, 0],
				[0, 2],
				[2, 2],
			],
		]);
	});

	it('ends a coast at the next one that comes in', () => {
		const text = toText(
			[
				[1, 0],
				[1, 2],
			],
			[
				[3, 2],
				[3, 0],
			],
		);
		const areas = toRings(text, FRAME).map(areaOf);
		expect(areas).toEqual([-2, -2]);
	});

	it('cuts a line where it runs along the frame', () => {
		const text = toText([
			[0, 0.5],
			[1, 0.5],
			[1, 0],
			[2, 0],
			[2, 1],
			[4, 1],
		]);
		const rings = toRings(text, FRAME);
		// The frame's area of 8 less the corner of 0.5 in the south-west and 2 in the south-east is land in the north.
		expect(rings.map(areaOf)).toEqual([-5.5]);
	});

	it('leaves out segments without points', () => {
		expect(toRings('> Shore\n> Shore\n', FRAME)).toEqual([]);
	});

	it('refuses a line that ends inside', () => {
		const text = toText([
			[0, 1],
			[1, 1],
		]);
		expect(() => toRings(text, FRAME)).toThrow('shoreline: a line ends at 1, 1, inside of the frame');
	});

	it('refuses what is no position', () => {
		expect(() => toRings('> Shore\nno\tland\n1\t1\n', FRAME)).toThrow(
			'shoreline: "no\\tland" is no position',
		);
	});
});
