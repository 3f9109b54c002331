/** The two principals with their states, what lies between them, and what each and both hold. */
import { group } from 'd3-array';
import { SIZE } from '#lib/drawing/style.ts';
import type { ActorRow } from '#lib/model/positions.ts';
import type { Context, Span } from './context.ts';
import { type Point, placeEdge, squareSize } from './edge.ts';
import { LABEL_GAP, toSideEdgeLabel } from './edge-label.ts';
import { toNodeBlock } from './node.ts';
import { type Parts, type Place, stack, toParts } from './parts.ts';
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
		rows.map(({ nodes, edges }) => toRow(nodes, edges, context)),
		top,
		12,
	);
	const leading = structure.leading.map((edge) => {
		const [from, to] = [edge.from, edge.to].map(({ id }) => facing.nodes.find((node) => node.id === id));
		const isLeft = structure.sides.some(({ actor, half }) => actor === edge.from && half === 'left');
		const x = isLeft ? 60 : width - 60;
		return placeEdge(edge, [x, from?.bottom ?? 0], [x, to?.top ?? 0], context);
	});
	const sentences = rows
		.flatMap(({ edges }) => edges)
		.map((edge) => toSideEdgeLabel(edge, inner, context).place);
	const below =
		size === 'narrow' ? stack(sentences, facing.bottom + 4, 4) : toParts({ bottom: facing.bottom });
	const crossing = stack(
		structure.crossing.map((edge) => toCrossing(edge, context)),
		below.bottom,
	);
	const lists = placeSideLists(context, crossing.bottom + 12);
	return toParts(facing, { edges: leading }, below, crossing, lists);
}

/** A node at either side and the edges between the two. */
function toRow(nodes: readonly SideNode[], edges: readonly Edge[], context: Context): Place {
	const { size, width } = context;
	const isFirst = nodes[0]?.row === 0;
	const inset = isFirst ? 0 : STATE_INSET;
	const gapLeft = { narrow: Math.min(150, (width - 60) / 2), medium: 190, wide: 236 }[size];
	const gap = { left: gapLeft, right: width - gapLeft };
	const spans = { left: { left: inset, right: gap.left }, right: { left: gap.right, right: width - inset } };
	const options = isFirst
		? { size: { narrow: SIZE.label, medium: 18, wide: SIZE.large }[size], hasRole: true }
		: {};
	const blocks = nodes.map(({ actor, half }) => toNodeBlock(actor, { ...spans[half], ...options }, context));
	const between = measureEdges(edges, gap, context);
	// Both are as high as the one that needs more lines.
	const height = Math.max(isFirst ? 60 : 34, between.height, ...blocks.map((block) => block.height));
	return (top) => {
		const start = top + (height - between.height) / 2;
		const lines = between.rows.map(({ edge, label, top, line }) => {
			const at = (actor: ActorRow): Point => {
				const isLeft = nodes.some((node) => node.actor === actor && node.half === 'left');
				return [isLeft ? gap.left : gap.right, start + line];
			};
			return {
				labels: label?.place(start + top).labels ?? [],
				edges: [placeEdge(edge, at(edge.from), at(edge.to), context)],
			};
		});
		return toParts(...blocks.map((block) => block.place(top, height)), ...lines);
	};
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
const toCrossing =
	(edge: Edge, context: Context): Place =>
	(top) => {
		const label = toSideEdgeLabel(edge, context.inner, context).place(top);
		const y = label.bottom + LABEL_GAP;
		const at = ({ id }: ActorRow): Point => [context.buses.get(id) ?? 0, y];
		const line = placeEdge(edge, at(edge.from), at(edge.to), context, ['from', 'to']);
		return { ...label, edges: [line], bottom: y + 4 };
	};
