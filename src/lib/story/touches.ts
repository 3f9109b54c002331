import type { Frame, Point } from '#lib/model/geo.ts';
import { sharesWithin } from '#lib/model/segment.ts';

/** Whether some part of a line lies in a frame or on its edge, on a map where degrees are straight: near enough for short segments. */
export const touches = (line: readonly Point[], { west, south, east, north }: Frame): boolean =>
	line.some((to, i) => {
		const from = line[i - 1] ?? to;
		const [enters, leaves] = sharesWithin(
			[from.lon, from.lat],
			[to.lon, to.lat],
			[west, south],
			[east, north],
		);
		return enters <= leaves;
	});
