/** Paths of what is already in px, cut off at a map's frame: no clip path is needed, which some design tools lose. */
import { type GeoPath, geoIdentity, geoPath } from 'd3-geo';
import type { Box } from '../text/label.ts';
import type { Point } from './scale.ts';

/** A tenth of a px is finer than print. */
export const clippedPath = ({ x, y, width, height }: Box): GeoPath =>
	geoPath(
		geoIdentity().clipExtent([
			[x, y],
			[x + width, y + height],
		]),
	).digits(1);

/** An open line. */
export const linePath = (points: readonly Point[], box: Box): string =>
	clippedPath(box)({ type: 'LineString', coordinates: points.map((point) => [...point]) }) ?? '';

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
