type Position = readonly [x: number, y: number];

/**
 * Liang and Barsky: the shares of a straight segment at which it enters and leaves a rectangle, given by two corners,
 * edges included. A segment that misses it leaves before it enters.
 */
export function sharesWithin(
	from: Position,
	to: Position,
	least: Position,
	most: Position,
): [enters: number, leaves: number] {
	let enters = 0;
	let leaves = 1;
	for (const axis of [0, 1] as const) {
		const step = to[axis] - from[axis];
		for (const [towards, room] of [
			[-step, from[axis] - least[axis]],
			[step, most[axis] - from[axis]],
		] as const) {
			if (towards === 0 && room < 0) return [1, 0];
			if (towards < 0) enters = Math.max(enters, room / towards);
			if (towards > 0) leaves = Math.min(leaves, room / towards);
		}
	}
	return [enters, leaves];
}
