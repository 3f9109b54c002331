/** Commentators side by side below everyone else: the buses turn inwards, and their edges lead up to them. */
import { type Context, widthOf } from './context.ts';
import { placeEdge } from './edge.ts';
import { placeDetails } from './middle-node.ts';
import { toNodeBlock } from './node.ts';
import { type Parts, toParts } from './parts.ts';
import { placePositions } from './position-list.ts';
import type { MiddleNode } from './structure.ts';

/** Distance of the buses above the row, px. */
const STEP = 14;
const GAP = 16;

export function placeNodeRow(nodes: readonly MiddleNode[], context: Context, top: number): Parts {
	const { inner, buses } = context;
	const edgesOf = ({ left, right }: MiddleNode) => [...left, ...right];
	const ends = new Set(nodes.flatMap((node) => edgesOf(node).map(({ to }) => to.id)));
	const ids = [...buses.keys()].filter((id) => ends.has(id));
	const width = (widthOf(inner) - (nodes.length - 1) * GAP) / nodes.length;
	const nodeTop = top + (ids.length + 1) * STEP + 8;
	return toParts(
		...nodes.map((node, i) => {
			const left = inner.left + i * (width + GAP);
			const span = { left, right: left + width };
			const block = toNodeBlock(node.actor, span, context);
			const name = block.place(nodeTop, block.height);
			const details = placeDetails(node, context, span, name.bottom + 2);
			const list = placePositions(node.positions, { ...span, top: details.bottom + 4 }, context);
			const edges = edgesOf(node).map((edge, j, all) => {
				const x = left + (width * (j + 1)) / (all.length + 1);
				const y = top + (ids.length - ids.indexOf(edge.to.id)) * STEP;
				return placeEdge(edge, [x, nodeTop], [x, y], context, ['to']);
			});
			return toParts(name, { edges }, details, list);
		}),
	);
}
