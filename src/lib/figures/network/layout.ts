/** The network: two who face each other, what each holds, and everyone between them with their edges to either side. */
import { toUsdLong } from '#lib/drawing/format.ts';
import { type LegendItem, type PlacedLegend, placeLegend } from '#lib/drawing/legend/legend.ts';
import { m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { POSITION_KINDS, type RelationKind } from '#lib/model/vocabulary.ts';
import { type Context, toColumns } from './context.ts';
import { placeEdge } from './edge.ts';
import { evidenceIn } from './evidence.ts';
import type { NetworkInput } from './input.ts';
import { type Bottoms, placeMiddleNode } from './middle-node.ts';
import { placeNodeRow } from './node-row.ts';
import {
	type Parts,
	type PlacedEdge,
	type PlacedNode,
	type PlacedPosition,
	stack,
	toParts,
} from './parts.ts';
import { placeSides } from './sides.ts';
import { type MiddleNode, type NodeGroup, toStructure } from './structure.ts';
import { toTextBlock } from './text.ts';

export interface PlacedNetwork extends Placed {
	nodes: PlacedNode[];
	edges: PlacedEdge[];
	positions: PlacedPosition[];
	legend: PlacedLegend;
}

export function layoutNetwork(input: NetworkInput, { width, locale }: LayoutOptions): PlacedNetwork {
	const structure = toStructure(input);
	const context: Context = {
		...toColumns(structure, width),
		input,
		structure,
		locale,
		evidenceOf: evidenceIn(input, locale),
	};
	const legend = placeNetworkLegend(context);
	const sides = placeSides(context, legend.height + 14);
	const groups = stack(
		structure.groups.map((group) => (top) => placeGroup(group, context, top + 12)),
		sides.bottom,
	);
	const { nodes, edges, positions, labels, bottom } = toParts(sides, groups);
	return {
		width,
		height: Math.ceil(bottom + 4),
		labels: { names: labels, key: legend.items.flatMap((item) => item.labels) },
		nodes: withBuses(nodes, edges, context),
		edges,
		positions,
		legend,
	};
}

function placeNetworkLegend({ input, locale, width }: Context): PlacedLegend {
	const o = { locale };
	const has = (kind: RelationKind) => input.relations.some((relation) => relation.kind === kind);
	const sums = Object.values(input.weights)
		.sort((a, b) => b - a)
		.map((sum) => toUsdLong(sum, locale))
		.join('\u00a0:\u00a0');
	const items: LegendItem[] = [
		...POSITION_KINDS.filter((kind) => input.positions.some((position) => position.kind === kind)).map(
			(kind) => ({ symbol: kind, text: m.position_kind({ kind }, o) }),
		),
		...(has('met') ? [{ symbol: 'dot', role: 'text', text: m.network_key_dot({}, o) } as const] : []),
		...(has('leads') ? [{ symbol: 'arrow', text: m.network_key_leads({}, o) } as const] : []),
		...(has('trades-with') && sums
			? [{ symbol: 'square', text: m.network_key_square({ sums }, o) } as const]
			: []),
	];
	return placeLegend(items, { width, top: 0 });
}

function placeGroup({ name, nodes }: NodeGroup, context: Context, top: number): Parts {
	const text = m.network_group({ name }, { locale: context.locale });
	const heading = toTextBlock(text, context.below, { anchor: 'middle', role: 'soft' }).place(top);
	// Side by side there is room for few.
	const isRow = name === 'commentators' && context.size === 'wide' && nodes.length <= 6;
	const place = isRow ? placeNodeRow : placeMiddleNodes;
	return toParts(heading, place(nodes, context, heading.bottom));
}

/** Nodes below each other; each column is filled as far down as the others leave it free. */
function placeMiddleNodes(nodes: readonly MiddleNode[], context: Context, top: number): Parts {
	const x = context.width / 2;
	const parts: Parts[] = [];
	let bottoms: Bottoms = { left: top, middle: top, right: top };
	let above: PlacedNode | undefined;
	for (const node of nodes) {
		const placed = placeMiddleNode(node, context, bottoms);
		const [own] = placed.nodes;
		parts.push(placed);
		if (node.link && above && own) {
			const link = placeEdge(node.link, [x, above.bottom], [x, own.top], context);
			parts.push(toParts({ edges: [link] }));
		}
		above = own;
		bottoms = placed.bottoms;
	}
	return toParts(...parts, { bottom: Math.max(...Object.values(bottoms)) });
}

/** Each side node with its bus, down to the last edge that begins on it, and inwards where that one stands aside. */
function withBuses(
	nodes: readonly PlacedNode[],
	edges: readonly PlacedEdge[],
	{ buses }: Context,
): PlacedNode[] {
	const ends = edges.flatMap((edge) => edge.ends);
	return nodes.map((node) => {
		const bus = buses.get(node.id);
		if (bus === undefined) return node;
		const own = ends.filter((end) => end.node === node.id);
		const y = Math.max(node.bottom, ...own.map((end) => end.y));
		const x = own.map((end) => end.x).reduce((a, b) => (Math.abs(b - bus) > Math.abs(a - bus) ? b : a), bus);
		return { ...node, bus: `M${bus} ${node.bottom}V${y}${x === bus ? '' : `H${x}`}` };
	});
}
