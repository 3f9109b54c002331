/** Paths of what is already in px, cut off at a map's frame: no clip path is needed, which some design tools lose. */
import { type GeoContext, type GeoPath, type GeoPermissibleObjects, geoIdentity, geoPath } from 'd3-geo';
import type { Box } from '../text/label.ts';
import type { Point } from './scale.ts';

const clip = ({ x, y, width, height }: Box) =>
	geoIdentity().clipExtent([
		[x, y],
		[x + width, y + height],
	]);

/** A tenth of a px is finer than print. */
const clippedPath = (box: Box): GeoPath => geoPath(clip(box)).digits(1);

/** The same, in steps from point to point: coasts take half the room that places in the frame would. */
export function clippedSteps(box: Box): (object: GeoPermissibleObjects) => string {
	const context = new Steps();
	const draw = geoPath(clip(box), context);
	return (object) => {
		draw(object);
		return context.take();
	};
}

/** Counts in tenths of a px, so that roundings do not add up. */
class Steps implements GeoContext {
	#d = '';
	#at: Point = [0, 0];
	#start: Point = [0, 0];

	beginPath(): void {}

	arc(): void {
		throw new TypeError('a point, expected lines and areas');
	}

	moveTo(x: number, y: number): void {
		this.#start = [tenths(x), tenths(y)];
		this.#at = this.#start;
		this.#d += `M${inPx(this.#at)}`;
	}

	lineTo(x: number, y: number): void {
		const to: Point = [tenths(x), tenths(y)];
		const step: Point = [to[0] - this.#at[0], to[1] - this.#at[1]];
		if (step[0] !== 0 || step[1] !== 0) this.#d += `l${inPx(step)}`;
		this.#at = to;
	}

	closePath(): void {
		this.#d += 'Z';
		this.#at = this.#start;
	}

	take(): string {
		const d = this.#d;
		this.#d = '';
		return d;
	}
}

const tenths = (px: number): number => Math.round(px * 10);
const inPx = ([x, y]: Point): string => `${x / 10},${y / 10}`;

const toLine = (points: readonly Point[]) => ({
	type: 'LineString' as const,
	coordinates: points.map((point) => [...point]),
});

/** An open line. */
export const linePath = (points: readonly Point[], box: Box): string =>
	clippedPath(box)(toLine(points)) ?? '';

/** A line of many points, in steps. */
export const lineSteps = (points: readonly Point[], box: Box): string => clippedSteps(box)(toLine(points));

/** A circle around `centre`, `r` px, as a line of short steps. */
export const circle = ([cx, cy]: Point, r: number): Point[] =>
	Array.from({ length: 181 }, (_, i): Point => {
		const angle = (i * Math.PI) / 90;
		return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
	});

/** A part of such a circle, between two angles, radians clockwise from the east. */
export const arc = ([cx, cy]: Point, r: number, from: number, to: number): Point[] =>
	Array.from({ length: 41 }, (_, i): Point => {
		const angle = from + (i / 40) * (to - from);
		return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
	});
