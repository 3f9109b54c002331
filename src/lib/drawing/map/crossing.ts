/** How much of the lines of a map a name would cover, and whether it would stand on their other side. */
import type { Box } from '../text/label.ts';
import type { Point } from './scale.ts';

/** An open line, px. */
export type MapLine = readonly Point[];

/** A straight piece of a line. */
export type Piece = readonly [from: Point, to: Point];

/** The pieces of lines that reach into a map: what lies outside covers no name. */
export const piecesWithin = (lines: readonly MapLine[], frame: Box): Piece[] =>
	lines.flatMap((line) =>
		line.slice(1).flatMap((to, i): Piece[] => {
			const piece: Piece = [line[i] ?? to, to];
			return mayMeet(piece, frame) ? [piece] : [];
		}),
	);

/** How long the lines run under a box, px. */
export function lengthUnder(box: Box, pieces: readonly Piece[]): number {
	let length = 0;
	for (const piece of pieces) if (mayMeet(piece, box)) length += lengthIn(piece, box);
	return length;
}

/** Whether two points lie on different sides of the lines, as far as the straight way between them tells. */
export function isParted(a: Point, b: Point, pieces: readonly Piece[]): boolean {
	let isOdd = false;
	for (const [c, d] of pieces)
		if (isLeft(a, b, c) !== isLeft(a, b, d) && isLeft(c, d, a) !== isLeft(c, d, b)) isOdd = !isOdd;
	return isOdd;
}

const isLeft = (a: Point, b: Point, c: Point): boolean =>
	(b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0]);

/** Whether a piece may run through a box; a piece that does is never missed. */
export const mayMeet = ([[ax, ay], [bx, by]]: Piece, { x, y, width, height }: Box): boolean =>
	Math.max(ax, bx) >= x &&
	Math.min(ax, bx) <= x + width &&
	Math.max(ay, by) >= y &&
	Math.min(ay, by) <= y + height;

/** Liang and Barsky: the shares of the piece at which it enters and leaves the box. */
function lengthIn([[ax, ay], [bx, by]]: Piece, { x, y, width, height }: Box): number {
	let enters = 0;
	let leaves = 1;
	for (const [step, distance] of [
		[ax - bx, ax - x],
		[bx - ax, x + width - ax],
		[ay - by, ay - y],
		[by - ay, y + height - ay],
	] as const) {
		if (step === 0) {
			if (distance < 0) return 0;
		} else if (step < 0) enters = Math.max(enters, distance / step);
		else leaves = Math.min(leaves, distance / step);
	}
	return leaves > enters ? (leaves - enters) * Math.hypot(bx - ax, by - ay) : 0;
}
