import { expect, it } from 'vitest';
import { touches } from '#lib/story/touches.ts';

const FRAME = { west: 0, south: 0, east: 4, north: 2 };

// biome-ignore format: a line is a case
it.each<[string, [number, number][], boolean]>([
	['a point inside', [[1, 1]], true],
	['a point on the edge', [[4, 2]], true],
	['a point outside', [[5, 1]], false],
	['a segment that crosses, both ends outside', [[-1, 1], [5, 1]], true],
	['a segment that passes a corner outside', [[3, 4], [6, 1]], false],
	['a segment that meets a corner', [[3, 3], [5, 1]], true],
	['a segment beside, level with the frame', [[-2, 3], [6, 3]], false],
	['a line whose last segment comes in', [[9, 9], [8, 8], [2, 1]], true],
	['an empty line', [], false],
])('%s', (_, line, expected) => {
	expect(touches(line.map(([lon, lat]) => ({ lon, lat })), FRAME)).toBe(expected);
});
