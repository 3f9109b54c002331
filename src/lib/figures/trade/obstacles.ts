/** What labels keep clear of: marks, the lines between them, ranges. */

import { pairs } from 'd3-array';
import type { PlacedMark } from '#lib/drawing/marks/mark.ts';
import { type Box, boxAround } from '#lib/drawing/text/label.ts';
import type { PlacedSeries } from './series.ts';

export const obstaclesOf = (series: readonly PlacedSeries[]): Box[] =>
	series.flatMap(({ marks, ranges }) => [
		...marks.map((mark) => boxAround(mark.x, mark.y, mark.r)),
		...betweenMarks(marks),
		...ranges.map(({ x, top, bottom }) => ({ x: x - 4, y: top, width: 8, height: bottom - top })),
	]);

/** Boxes along the way from mark to mark, close enough that no label slips through. */
const betweenMarks = (marks: readonly PlacedMark[]): Box[] =>
	pairs(marks).flatMap(([before, mark]) => {
		const steps = Math.ceil(Math.hypot(mark.x - before.x, mark.y - before.y) / 6);
		return Array.from({ length: steps }, (_, step) => {
			const t = step / steps;
			return boxAround(before.x + t * (mark.x - before.x), before.y + t * (mark.y - before.y), 1.5);
		});
	});
