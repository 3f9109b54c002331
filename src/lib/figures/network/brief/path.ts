/** Lines with rounded corners, and what sits on them. */
import { round } from '#lib/drawing/text/label.ts';

/** px. */
export type Point = readonly [x: number, y: number];

const RADIUS = 7;

/** The point so many px from one point towards another. */
function towards([ax, ay]: Point, [bx, by]: Point, px: number): Point {
	const share = px / (Math.hypot(bx - ax, by - ay) || 1);
	return [round(ax + (bx - ax) * share), round(ay + (by - ay) * share)];
}

/** A line through corner points, each rounded. */
export function roundedPath(points: readonly Point[]): string {
	const parts = points.map((point, i) => {
		const [before, after] = [points[i - 1], points[i + 1]];
		if (!before) return `M${point.join(' ')}`;
		if (!after) return `L${point.join(' ')}`;
		const [enters, leaves] = [towards(point, before, RADIUS), towards(point, after, RADIUS)];
		return `L${enters.join(' ')}Q${point.join(' ')} ${leaves.join(' ')}`;
	});
	return parts.join('');
}

/** A line cut short for the arrowhead at its end, which is a filled path. */
export function toArrow(points: readonly Point[], size: number): { points: Point[]; arrow: string } {
	const tip: Point = points.at(-1) ?? [0, 0];
	const before: Point = points.at(-2) ?? tip;
	const [x, y] = towards(tip, before, size);
	const [dx, dy] = [(tip[0] - x) / 2, (tip[1] - y) / 2];
	const corners: Point[] = [tip, [round(x - dy), round(y + dx)], [round(x + dy), round(y - dx)]];
	return {
		points: [...points.slice(0, -1), [x, y]],
		arrow: `M${corners.map((corner) => corner.join(' ')).join('L')}Z`,
	};
}
