/** Where things stand across the network: edges of the side nodes run along either margin, names in the middle. */

import type { Evidence } from '#lib/drawing/marks/mark.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { NetworkInput } from './input.ts';
import type { Half, Structure } from './structure.ts';

/** A stretch across the drawing, px. */
export interface Span {
	left: number;
	right: number;
}

export interface Columns {
	width: number;
	/** Narrow drawings set an edge's words below the names, medium and wide ones beside them, above the edge. */
	size: 'narrow' | 'medium' | 'wide';
	/** Between the buses. */
	inner: Span;
	/** The names in the middle. */
	node: Span;
	/** What stands below a name. */
	below: Span;
	/** The words of the edges to a side. */
	beside: Readonly<Record<Half, Span>>;
	/** The upright segment that all edges of a side node share: its place, by the actor's id. */
	buses: ReadonlyMap<string, number>;
}

/** What every part of the layout needs. */
export interface Context extends Columns {
	input: NetworkInput;
	structure: Structure;
	locale: Locale;
	/** Of a row of the table; its title is the row as a sentence. */
	evidenceOf(id: string): Evidence;
}

/** From the margin: the principal's bus, then those of his states, px. */
const BUSES = [5, 19] as const;
/** Where text may begin beside the buses, px. */
const MARGIN = 30;

export const widthOf = ({ left, right }: Span): number => right - left;

export function toColumns({ sides }: Structure, width: number): Columns {
	const size = widthNameOf(width);
	const nodeWidth = { narrow: Math.min(180, width - 130), medium: 170, wide: 216 }[size];
	const inner = { left: MARGIN, right: width - MARGIN };
	const node = { left: (width - nodeWidth) / 2, right: (width + nodeWidth) / 2 };
	const below = size === 'narrow' ? inner : { left: node.left - 12, right: node.right + 12 };
	const gap =
		size === 'narrow'
			? { left: width / 2 - 5, right: width / 2 + 5 }
			: { left: node.left - 20, right: node.right + 20 };
	return {
		width,
		size,
		inner,
		node,
		below,
		beside: { left: { ...inner, right: gap.left }, right: { ...inner, left: gap.right } },
		buses: new Map(
			sides.map(({ actor, half, row }) => {
				const x = BUSES[row] ?? BUSES[1];
				return [actor.id, half === 'left' ? x : width - x];
			}),
		),
	};
}
