/** Things in a column that must not overlap: each as near to where it would stand alone as the others let it be, in their order. */

export interface Dodged {
	/** The upper edge that it would have alone, px. */
	top: number;
	/** px. */
	height: number;
	/** How much its distance counts against the others'; 1 when left out. */
	weight?: number;
}

/** The upper edges that lie nearest to `top` (least squares), `gap` px apart at least and not above `from`; below `to` only where there is no room. */
export function dodge(
	items: readonly Dodged[],
	{ from, to, gap }: { from: number; to: number; gap: number },
): number[] {
	let taken = 0;
	const offsets = items.map(({ height }) => {
		const offset = taken;
		taken += height + gap;
		return offset;
	});
	// Without what stands above each, they need only not pass each other: isotonic regression, by pooling.
	const pools: { value: number; weight: number; count: number }[] = [];
	items.forEach(({ top, weight = 1 }, i) => {
		let pool = { value: top - (offsets[i] ?? 0), weight, count: 1 };
		for (let last = pools.at(-1); last && last.value > pool.value; last = pools.at(-1)) {
			pools.pop();
			const sum = last.weight + pool.weight;
			pool = {
				value: (last.value * last.weight + pool.value * pool.weight) / sum,
				weight: sum,
				count: last.count + pool.count,
			};
		}
		pools.push(pool);
	});
	const highest = Math.max(from, to - (taken - gap));
	const values = pools.flatMap(({ value, count }) => Array<number>(count).fill(value));
	return values.map((value, i) => Math.min(Math.max(value, from), highest) + (offsets[i] ?? 0));
}
