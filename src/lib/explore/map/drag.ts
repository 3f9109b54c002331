/** Pointers on a map: one drags it, two move and enlarge it. */

/** A step of a gesture, in shares of the map's frame. */
export interface Step {
	/** To the right and down. */
	dx: number;
	dy: number;
	/** How many times larger. */
	factor: number;
	/** What stays where it is while it grows. */
	at: { x: number; y: number };
}

/** A click's small tremble is no drag, px. */
const TREMBLE = 4;

interface Spot {
	x: number;
	y: number;
}

/** The middle of all pointers, and how far the first two are apart, px. */
function gripOf(spots: readonly Spot[]): Spot & { span: number } {
	const middle = (pick: (spot: Spot) => number) =>
		spots.reduce((sum, spot) => sum + pick(spot), 0) / spots.length;
	const [a, b] = spots;
	return {
		x: middle(({ x }) => x),
		y: middle(({ y }) => y),
		span: a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0,
	};
}

/** Calls back at each step; what it gives back ends that. */
export function addDrag(frame: HTMLElement, onstep: (step: Step) => void): () => void {
	const stopping = new AbortController();
	const { signal } = stopping;
	const down = new Map<number, Spot>();
	let isMoved = false;

	const spotOf = ({ clientX, clientY }: PointerEvent): Spot => ({ x: clientX, y: clientY });
	const end = ({ pointerId }: PointerEvent) => {
		down.delete(pointerId);
		if (down.size === 0) isMoved = false;
	};
	frame.addEventListener(
		'pointerdown',
		(event) => {
			if (event.button === 0) down.set(event.pointerId, spotOf(event));
		},
		{ signal },
	);
	frame.addEventListener(
		'pointermove',
		(event) => {
			const from = down.get(event.pointerId);
			if (!from) return;
			const to = spotOf(event);
			if (!isMoved && Math.hypot(to.x - from.x, to.y - from.y) < TREMBLE) return;
			isMoved = true;
			frame.setPointerCapture(event.pointerId);
			const before = gripOf([...down.values()]);
			down.set(event.pointerId, to);
			const after = gripOf([...down.values()]);
			const box = frame.getBoundingClientRect();
			onstep({
				dx: (after.x - before.x) / box.width,
				dy: (after.y - before.y) / box.height,
				factor: before.span > 0 ? after.span / before.span : 1,
				at: { x: (after.x - box.left) / box.width, y: (after.y - box.top) / box.height },
			});
		},
		{ signal },
	);
	for (const name of ['pointerup', 'pointercancel'] as const) frame.addEventListener(name, end, { signal });
	return () => stopping.abort();
}
