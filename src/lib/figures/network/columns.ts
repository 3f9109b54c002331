/** Where things stand across the network, px: two upright lines at either edge, names in the middle. */
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { Hub, HubSide, Structure } from './structure.ts';

export const SIDES = ['left', 'right'] as const satisfies readonly HubSide[];

/** A stretch across the drawing. */
export interface Span {
	left: number;
	right: number;
}

export interface Columns {
	width: number;
	/** Narrow drawings set a tie's words below the names, medium and wide ones beside them, above the tie. */
	size: 'narrow' | 'medium' | 'wide';
	/** The names in the middle. */
	plate: Span;
	/** What stands below a name. */
	stack: Span;
	/** The words of the ties to a side. */
	beside: Readonly<Record<HubSide, Span>>;
	/** The upright line of each hub, by its actor's id. */
	spines: ReadonlyMap<string, number>;
}

/** The principal's upright line, then his state's, from the edge. */
const SPINES = [5, 19] as const;
/** Where text may begin beside the upright lines. */
export const INNER = 30;

export const widthOf = ({ left, right }: Span): number => right - left;
export const middleOf = ({ left, right }: Span): number => (left + right) / 2;

export function toColumns({ left, right }: Structure, width: number): Columns {
	const size = widthNameOf(width);
	const plateWidth = { narrow: Math.min(180, width - 130), medium: 170, wide: 216 }[size];
	const plate = { left: (width - plateWidth) / 2, right: (width + plateWidth) / 2 };
	const isNarrow = size === 'narrow';
	const spinesOf = (hubs: readonly Hub[], toX: (px: number) => number) =>
		hubs.map(({ actor }, i) => [actor.id, toX(SPINES[i] ?? SPINES[1])] as const);
	return {
		width,
		size,
		plate,
		stack: isNarrow
			? { left: INNER, right: width - INNER }
			: { left: plate.left - 12, right: plate.right + 12 },
		beside: isNarrow
			? {
					left: { left: INNER, right: width / 2 - 5 },
					right: { left: width / 2 + 5, right: width - INNER },
				}
			: {
					left: { left: INNER, right: plate.left - 20 },
					right: { left: plate.right + 20, right: width - INNER },
				},
		spines: new Map([...spinesOf(left, (px) => px), ...spinesOf(right, (px) => width - px)]),
	};
}
