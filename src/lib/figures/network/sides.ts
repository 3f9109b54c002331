/** The two principals with their states, what lies between them, and what each and both hold. */
import { group } from 'd3-array';
import { SIZE } from '#lib/drawing/style.ts';
import type { Context, Span } from './context.ts';
import { type Point, placeEdge, squareSize } from './edge.ts';
import { LABEL_GAP, toSideEdgeLabel } from './edge-label.ts';
import { toNodeBlock } from './node.ts';
import { type Parts, stack, toParts } from './parts.ts';
import { placeSideLists } from './side-lists.ts';
import type { Edge, SideNode } from './structure.ts';

/** A state begins here, px from the margin: its leader's bus passes by. */
const STATE_INSET = 13;

export function placeSides(context: Context, top: number): Parts {
	const { size, width, inner, structure } = context;
	const rows = [...group(structure.sides, ({ row }) => row).values()].map((nodes) => ({
		nodes,
		edges: structure.facing.filter(({ from }) => nodes.some(({ actor }) => actor === from)),
	}));
	const facing = stack(
		rows.map(
			({ nodes, edges }) =>
				(top) =>
					placeRow(nodes, edges, context, top),
		),
		top,
		12,
	);
	const leading = structure.leading.map((edge) => {
		const [from, to] = [edge.from, edge.to].map(({ id }) => facing.nodes.find((node) => node.id === id));
		const isLeft = structure.sides.some(({ actor, half }) => actor === edge.from && half === 'left');
		const x = isLeft ? 60 : width - 60;
		return placeEdge(edge, { from: [x, from?.bottom ?? 0], to: [x, to?.top ?? 0] }, context);
	});
	const sentences =
		size === 'narrow'
			? stack(
					rows.flatMap(({ edges }) => edges.map((edge) => toSideEdgeLabel(edge, inner, context).place)),
					facing.bottom + 4,
					4,
				)
			: { bottom: facing.bottom };
	const crossing = stack(
		structure.crossing.map((edge) => (top) => placeCrossing(edge, context, top)),
		sentences.bottom,
	);
	const lists = placeSideLists(context, crossing.bottom + 12);
	return toParts(facing, { edges: leading }, sentences, crossing, lists);
}

/** A node at either side and the edges between the two. */
function placeRow(nodes: readonly SideNode[], edges: readonly Edge[], context: Context, top: number): Parts {
	const { size, width } = context;
	const isFirst = nodes[0]?.row === 0;
	const inset = isFirst ? 0 : STATE_INSET;
	const nodeWidth = { narrow: Math.min(150, (width - 60) / 2), medium: 190, wide: 236 }[size];
	const spans = {
		left: { left: inset, right: nodeWidth },
		right: { left: width - nodeWidth, right: width - inset },
	};
	const options = isFirst
		? { size: { narrow: SIZE.label, medium: 18, wide: SIZE.large }[size], hasRole: true }
		: {};
	const blocks = nodes.map(({ actor, half }) => toNodeBlock(actor, { ...spans[half], ...options }, context));
	const gap = { left: spans.left.right, right: spans.right.left };
	const between = measureEdges(edges, gap, context);
	// Both are as high as the one that needs more lines.
	const height = Math.max(isFirst ? 60 : 34, between.height, ...blocks.map((block) => block.height));
	const start = top + (height - between.height) / 2;
	const innerEdgeOf = (id: string): number => {
		const node = nodes.find(({ actor }) => actor.id === id);
		return node?.half === 'left' ? gap.left : gap.right;
	};
	return toParts(
		...blocks.map((block) => block.place(top, height)),
		...between.rows.map(({ edge, label, top, line }) => {
			const at = ({ id }: { id: string }): Point => [innerEdgeOf(id), start + line];
			return {
				labels: label?.place(start + top).labels ?? [],
				edges: [placeEdge(edge, { from: at(edge.from), to: at(edge.to) }, context)],
			};
		}),
	);
}

/** Edges below each other, each below its words: their height and, from its top, where each row begins and its line runs, px. */
function measureEdges(edges: readonly Edge[], { left, right }: Span, context: Context) {
	const isNarrow = context.size === 'narrow';
	let height = isNarrow ? 20 : 0;
	const rows = edges.map((edge) => {
		const half = squareSize(edge, context) / 2;
		const label = isNarrow ? undefined : toSideEdgeLabel(edge, { left: left + 8, right: right - 8 }, context);
		const top = height;
		const line = label ? top + label.height + Math.max(LABEL_GAP, half + 2) : top;
		height = line + (label ? Math.max(half, 5) + 4 : 18);
		return { edge, label, top, line };
	});
	return { height, rows };
}

/** From one side's principal to the other's state, from margin to margin. */
function placeCrossing(edge: Edge, context: Context, top: number): Parts {
	const label = toSideEdgeLabel(edge, context.inner, context).place(top);
	const line = label.bottom + LABEL_GAP;
	const at = ({ id }: { id: string }): Point => [context.buses.get(id) ?? 0, line];
	const placed = placeEdge(edge, { from: at(edge.from), to: at(edge.to), onBus: ['from', 'to'] }, context);
	return toParts(label, { edges: [placed], bottom: line + 4 });
}
