/** Lines that measure a distance, and the labels beside them. */

import { sharesWithin } from '#lib/model/segment.ts';
import type { Evidence } from '../marks/mark.ts';
import type { Placed } from '../placed.ts';
import { SIZE } from '../style.ts';
import { type Box, boxAround, type Label, placeEach, round, shrink, wallsOf } from '../text/label.ts';
import type { Point } from './scale.ts';

export interface PlacedLine extends Evidence {
	d: string;
}

export const roundPoint = ([x, y]: Point): Point => [round(x), round(y)];

export const between = (from: Point, to: Point, share: number): Point => [
	from[0] + share * (to[0] - from[0]),
	from[1] + share * (to[1] - from[1]),
];

/** px. */
export const lengthOf = (from: Point, to: Point): number => Math.hypot(to[0] - from[0], to[1] - from[1]);

/** The unit vector at a right angle to a line, to its left. */
export function normalOf(from: Point, to: Point): Point {
	const length = lengthOf(from, to);
	return [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
}

/** A point moved along a unit vector, px. */
export const moved = ([x, y]: Point, [dx, dy]: Point, distance: number): Point => [
	x + distance * dx,
	y + distance * dy,
];

/** Path data of a straight line, as much of it as lies in a map's frame; empty where none does. */
export function segment(from: Point, to: Point, { x, y, width, height }: Box): string {
	const [enters, leaves] = sharesWithin(from, to, [x, y], [x + width, y + height]);
	if (enters > leaves) return '';
	const [start, end] = [
		enters > 0 ? between(from, to, enters) : from,
		leaves < 1 ? between(from, to, leaves) : to,
	];
	return `M${roundPoint(start).join(' ')}L${roundPoint(end).join(' ')}`;
}

/** Boxes along a line, close enough that no label slips through. */
export function boxesAlong(from: Point, to: Point): Box[] {
	const steps = Math.ceil(lengthOf(from, to) / 6);
	return Array.from({ length: steps + 1 }, (_, i) => boxAround(...between(from, to, i / steps), 1.5));
}

export interface Beside extends Pick<Label, 'text' | 'weight' | 'role'> {
	/** What it speaks of; each label of something else. */
	of: readonly string[];
	/** The point that the label belongs to, px. */
	at: Point;
	/** The direction in which it is moved off that point, and against it. */
	across: Point;
	/** What stands there where the text finds no room. */
	short?: string;
	/** Whether it stands elsewhere in the drawing as well, so that nothing is lost where it finds no room. */
	isOptional?: true;
}

/** A label begins this far beyond the end of a tick across the line, px. */
const CLEAR = 4;

/** How far a label is moved off its point, px: the nearest first, on either side. */
const OFFSETS = [10, 16, 24, 34, 46].flatMap((offset) => [-offset, offset]);

/** Each label at the first free distance from its point inside the frame, and those that find none. */
export function placeBeside(
	wanted: readonly Beside[],
	frame: Box,
	obstacles: readonly Box[],
): Required<Pick<Placed, 'leftOut'>> & { labels: Label[] } {
	const candidates = wanted.map(({ at, across, short, isOptional: _, ...style }) =>
		[style.text, ...(short ? [short] : [])].flatMap((text) =>
			OFFSETS.map((offset): Label => {
				const [x, y] = moved(at, across, offset);
				return {
					...style,
					text,
					x: round(x + (x > at[0] ? CLEAR : -CLEAR)),
					y: round(y + 5),
					anchor: x > at[0] ? 'start' : 'end',
					size: SIZE.small,
				};
			}),
		),
	);
	const labels = placeEach(candidates, [...wallsOf(shrink(frame, 5)), ...obstacles]);
	const placed = new Set(labels.map(({ of }) => of));
	return {
		labels,
		leftOut: wanted.flatMap(({ text, of, isOptional }) => (isOptional || placed.has(of) ? [] : { text, of })),
	};
}
