/** Whether a line and a frame meet, on a map where degrees are straight: near enough for lines of neighbouring points. */
import type { Frame, Point } from '#lib/model/geo.ts';

/** Whether some part of a line lies in a frame or on its edge. */
export function touches(line: readonly Point[], frame: Frame): boolean {
	return line.some((to, i) => meets(line[i - 1] ?? to, to, frame));
}

/** Liang and Barsky: the part of a segment between its first share inside and its last, cut by one side after another. */
function meets(from: Point, to: Point, { west, south, east, north }: Frame): boolean {
	const [dx, dy] = [to.lon - from.lon, to.lat - from.lat];
	const sides: readonly (readonly [towards: number, room: number])[] = [
		[-dx, from.lon - west],
		[dx, east - from.lon],
		[-dy, from.lat - south],
		[dy, north - from.lat],
	];
	let [first, last] = [0, 1];
	for (const [towards, room] of sides) {
		if (towards === 0 && room < 0) return false;
		if (towards < 0) first = Math.max(first, room / towards);
		if (towards > 0) last = Math.min(last, room / towards);
	}
	return first <= last;
}
