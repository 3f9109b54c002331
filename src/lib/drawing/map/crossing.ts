/** How much of a map's lines a name would cover, and whether it would stand on their other side. */
import { sharesWithin } from '#lib/model/segment.ts';
import type { Box } from '../text/label.ts';
import type { Point } from './scale.ts';

/** An open line, px. */
export type Polyline = readonly Point[];

export type Segment = readonly [from: Point, to: Point];

/** The segments of lines that come into a map: what lies outside covers no name. */
export const segmentsIn = (lines: readonly Polyline[], frame: Box): Segment[] =>
	lines.flatMap((line) =>
		line.slice(1).flatMap((to, i): Segment[] => {
			const segment: Segment = [line[i] ?? to, to];
			return overlaps(segment, frame) ? [segment] : [];
		}),
	);

/** How long the lines run under a box, px. */
export function lengthUnder(box: Box, segments: readonly Segment[]): number {
	let length = 0;
	for (const segment of segments) if (overlaps(segment, box)) length += lengthIn(segment, box);
	return length;
}

/**
 * Whether the straight way between two points crosses a line. A bay beyond a tongue of land is another bay, though both are
 * sea: two crossings are no better than one.
 */
export const isSeparated = (a: Point, b: Point, segments: readonly Segment[]): boolean =>
	segments.some(([c, d]) => isLeft(a, b, c) !== isLeft(a, b, d) && isLeft(c, d, a) !== isLeft(c, d, b));

const isLeft = (a: Point, b: Point, c: Point): boolean =>
	(b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0]);

/** Whether a segment's bounds and a box overlap, as they do wherever the segment runs through the box. */
export const overlaps = ([[ax, ay], [bx, by]]: Segment, { x, y, width, height }: Box): boolean =>
	Math.max(ax, bx) >= x &&
	Math.min(ax, bx) <= x + width &&
	Math.max(ay, by) >= y &&
	Math.min(ay, by) <= y + height;

function lengthIn([from, to]: Segment, { x, y, width, height }: Box): number {
	const [enters, leaves] = sharesWithin(from, to, [x, y], [x + width, y + height]);
	return Math.max(0, leaves - enters) * Math.hypot(to[0] - from[0], to[1] - from[1]);
}
