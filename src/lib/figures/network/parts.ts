/** The marks of the network as they are placed, and how several parts of the layout become one. */
import type { Evidence } from '#lib/drawing/marks/mark.ts';
import type { Role } from '#lib/drawing/palette.ts';
import type { Label } from '#lib/drawing/text/label.ts';
import type { PositionKind } from '#lib/model/vocabulary.ts';

/** All coordinates in px. */
export interface PlacedNode extends Evidence {
	/** The outline. */
	d: string;
	role: Role;
	top: number;
	bottom: number;
	/** The upright segment that a side node's edges share. */
	bus: string | undefined;
}

export interface EdgeStyle {
	/** px. */
	width: number;
	/** A stroke-dasharray; solid when left out. */
	dash?: string;
	/** Whether it leads from one to the other: an arrowhead says so. */
	isDirected: boolean;
}

export interface PlacedEdge extends Evidence {
	/** The line. */
	d: string;
	/** The arrowhead, a filled path. */
	arrow: string | undefined;
	style: EdgeStyle;
	role: Role;
	/** Where it meets the bus of a side node, by a dot if no arrowhead is there. */
	ends: { node: string; x: number; y: number; hasDot: boolean }[];
	/** What two states trade, its area to scale: corner and side. */
	square: { x: number; y: number; size: number } | undefined;
	/** Single meetings, each a mark of its own unless it is the edge itself. */
	meetings: (Evidence & { x: number; y: number })[];
}

/** A position's symbol. */
export interface PlacedPosition extends Evidence {
	kind: PositionKind;
	role: Role;
	x: number;
	y: number;
}

export interface Parts {
	nodes: PlacedNode[];
	edges: PlacedEdge[];
	positions: PlacedPosition[];
	labels: Label[];
	/** The lower edge of the lowest. */
	bottom: number;
}

/** Several parts as one. */
export const toParts = (...parts: readonly Partial<Parts>[]): Parts => ({
	nodes: parts.flatMap(({ nodes = [] }) => nodes),
	edges: parts.flatMap(({ edges = [] }) => edges),
	positions: parts.flatMap(({ positions = [] }) => positions),
	labels: parts.flatMap(({ labels = [] }) => labels),
	bottom: Math.max(0, ...parts.map(({ bottom = 0 }) => bottom)),
});

/** Places something from its upper edge, px, and says how far down it goes. */
export type Place = (top: number) => Partial<Parts> & { bottom: number };

/** Parts below each other, `gap` px apart. */
export function stack(places: readonly Place[], top: number, gap = 0): Parts {
	let bottom = top;
	const parts = places.map((place, i) => {
		const part = place(i > 0 ? bottom + gap : top);
		bottom = part.bottom;
		return part;
	});
	return { ...toParts(...parts), bottom };
}
