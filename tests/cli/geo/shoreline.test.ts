import { describe, expect, it } from 'vitest';
import { toRings } from '../../../src/cli/geo/shoreline.ts';

const FRAME = { west: 0, south: 0, east: 4, north: 2 };

/** GMT's text: a header line before each segment, tabs between the numbers. */
const toText = (...segments: string[]) =>
	segments.map((segment) => `> Shore\n${segment.replaceAll(', ', '\n').replaceAll(' ', '\t')}\n`).join('');

/** Positions as the texts of these tests have them. */
const toPositions = (ring: readonly (readonly [number, number])[]) =>
	ring.map((position) => position.join(' ')).join(', ');

/** The signed area of a closed ring: negative when it runs clockwise. */
const areaOf = (ring: readonly (readonly [number, number])[]) =>
	ring.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = ring[i + 1] ?? [x, y];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);

describe('toRings', () => {
	// Land on the left of a line from south to north is the western half of the frame.
	it.each([
		['turns an island clockwise', '1 1, 2 1, 2 1.5, 1 1', '1 1, 2 1.5, 2 1, 1 1'],
		[
			'closes a coast along the frame, round the corners on the land side',
			'2 0, 2 2',
			'2 2, 2 0, 0 0, 0 2, 2 2',
		],
	])('%s', (_, segment, ring) => {
		expect(toRings(toText(segment), FRAME).map(toPositions)).toEqual([ring]);
	});

	it('joins an island that is cut in two', () => {
		const [ring = [], ...others] = toRings(toText('2 1.5, 1 1, 2 0.5', '2 0.5, 3 1, 2 1.5'), FRAME);
		expect(others).toEqual([]);
		expect(ring).toHaveLength(5);
		expect(areaOf(ring)).toBeCloseTo(-1, 9);
	});

	it('ends a coast at the next one that comes in', () => {
		expect(toRings(toText('1 0, 1 2', '3 2, 3 0'), FRAME).map(areaOf)).toEqual([-2, -2]);
	});

	it('cuts a line where it runs along the frame', () => {
		const rings = toRings(toText('0 0.5, 1 0.5, 1 0, 2 0, 2 1, 4 1'), FRAME);
		// The frame's area of 8 less the corner of 0.5 in the south-west and 2 in the south-east is land in the north.
		expect(rings.map(areaOf)).toEqual([-5.5]);
	});

	it('leaves out segments without points', () => {
		expect(toRings('> Shore\n> Shore\n', FRAME)).toEqual([]);
	});

	it.each([
		['a line that ends inside', toText('0 1, 1 1'), 'a line ends at 1, 1, inside of the frame'],
		['what is no position', '> Shore\nno\tland\n1\t1\n', '"no\\tland" is no position'],
	])('refuses %s', (_, text, reason) => {
		expect(() => toRings(text, FRAME)).toThrow(`shoreline: ${reason}`);
	});
});
