/** A name in the middle with its edges to either side, and below it what else is said of it. */
import { toCapital } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import type { ActorRow } from '#lib/model/positions.ts';
import { type Context, type Span, widthOf } from './context.ts';
import { type Point, placeEdge, squareSize } from './edge.ts';
import { edgeWords, LABEL_GAP, toEdgeLabel } from './edge-label.ts';
import { toNodeBlock } from './node.ts';
import { type Parts, type PlacedEdge, stack, toParts } from './parts.ts';
import { placePositions, roomForPositions } from './position-list.ts';
import { type Edge, HALVES, type Half, type MiddleNode } from './structure.ts';
import { LEADING, toTextBlock } from './text.ts';

/** How far each column is taken, px from the top. */
export type Bottoms = Readonly<Record<Half | 'middle', number>>;

/** Distance of parallel edges, px. */
const EDGE_GAP = 9;
const GAP = 9;
/** The length of an edge to someone else in the middle, px. */
const STUB = 30;

/** Sets a node as high as all three columns allow. */
export function placeMiddleNode(
	node: MiddleNode,
	context: Context,
	bottoms: Bottoms,
): Parts & { bottoms: Bottoms } {
	const { node: span, size, beside, below } = context;
	const isNarrow = size === 'narrow';
	const sides = HALVES.filter((half) => node[half].length > 0).map((half) =>
		measureSide(node[half], half, context),
	);
	const block = toNodeBlock(node.actor, span, context);
	const height = Math.max(block.height, 2 * Math.max(0, ...sides.map(({ spread }) => spread)) + 18);
	// Positions stand beside the name where a side is free, else below it.
	const longest = roomForPositions(node.positions, context);
	const free =
		node.positions.length > 0
			? HALVES.toReversed().find(
					(half) => !isNarrow && node[half].length === 0 && longest <= widthOf(beside[half]),
				)
			: undefined;
	/** Between the middle of the name and what stands above or below it. */
	const extent = Math.max(height / 2, ...(isNarrow ? sides.map((side) => side.extent) : []));
	const centre = isNarrow
		? Math.max(...Object.values(bottoms)) + GAP + extent
		: Math.max(
				bottoms.middle + GAP + extent,
				...sides.map((side) => bottoms[side.half] + 4 + side.label.height + side.extent),
				...(free ? [bottoms[free] + height / 2] : []),
			);
	const name = block.place(centre - height / 2, height);
	// Below the name each side has one half; a word too long for it sends the right side's words below the left's.
	const isStacked = sides.some(({ half, label }) => label.width > widthOf(beside[half]));
	const edges = sides.map(({ half, label, spread, extent: own }, i) => {
		const above = isStacked && i > 0 ? (sides[0]?.label.height ?? 0) : 0;
		const top = isNarrow ? centre + extent + 2 + above : centre - own - label.height;
		return toParts(label.place(top), {
			edges: placeParallel(node, half, context, centre - spread),
			bottom: centre + own,
		});
	});

	const belowTop = isNarrow ? Math.max(centre + extent, ...edges.map(({ bottom }) => bottom)) : name.bottom;
	const details = placeDetails(node, context, below, belowTop + 2);
	const list = placePositions(
		node.positions,
		free ? { ...beside[free], top: centre - height / 2 } : { ...below, top: details.bottom + 2 },
		context,
	);
	const listBottom = node.positions.length > 0 ? list.bottom : 0;
	const bottomOf = (half: Half) =>
		Math.max(
			bottoms[half],
			edges[sides.findIndex((side) => side.half === half)]?.bottom ?? 0,
			half === free ? listBottom : 0,
		);
	return {
		...toParts(name, ...edges, details, list),
		bottoms: {
			left: bottomOf('left'),
			right: bottomOf('right'),
			middle: free ? details.bottom : Math.max(details.bottom, listBottom),
		},
	};
}

/** The edges to one side: their words, and how far they and their squares spread from the middle of the name, px. */
function measureSide(edges: readonly Edge[], half: Half, context: Context) {
	const anchor = context.size === 'narrow' ? ({ left: 'start', right: 'end' } as const)[half] : 'middle';
	const spread = ((edges.length - 1) / 2) * EDGE_GAP;
	const room = Math.max(LABEL_GAP, ...edges.map((edge) => squareSize(edge, context) / 2 + 2));
	const label = toEdgeLabel(edges, context.beside[half], context, anchor);
	return { half, label, spread, extent: spread + room };
}

/** Parallel edges from the name to the buses, `y` the first one's height, px. */
const placeParallel = (node: MiddleNode, half: Half, context: Context, y: number): PlacedEdge[] =>
	node[half].map((edge, i) => {
		const at = (actor: ActorRow): Point => [
			actor === node.actor ? context.node[half] : (context.buses.get(actor.id) ?? 0),
			y + i * EDGE_GAP,
		];
		return placeEdge(edge, at(edge.from), at(edge.to), context, [edge.from === node.actor ? 'to' : 'from']);
	});

/** Below the name: who it is, where the name alone would not say, and edges to others in the middle. */
export function placeDetails(node: MiddleNode, context: Context, span: Span, top: number): Parts {
	const { actor, left, right, incoming } = node;
	const { locale } = context;
	const isRole = actor.kind === 'commentator' || left.length + right.length === 0;
	const role = toTextBlock(actor.role, span, { anchor: 'middle', role: 'soft', of: [actor.id] });
	const beside = { left: span.left + STUB + 8, right: span.right };
	const edges = incoming.map((edge) => (top: number) => {
		const words = toCapital(edgeWords(edge, context), locale);
		const text = m.network_toward({ name: edge.from.name, tie: words }, { locale });
		const label = toTextBlock(text, beside, { of: [edge.relation.id] }).place(top);
		const y = top + LEADING / 2;
		const stub = placeEdge(edge, [span.left, y], [span.left + STUB, y], context);
		return { ...label, edges: [stub] };
	});
	return stack([...(isRole ? [role.place] : []), ...edges], top);
}
