/** Who stands where in the network: two principals with their states at the sides, everyone else between them. */
import { group } from 'd3-array';
import type { ActorRow, PositionRow } from '#lib/model/positions.ts';
import { ACTOR_KINDS, SIDES } from '#lib/model/vocabulary.ts';
import type { NetworkInput, RelationRow } from './input.ts';

/** A line between two actors: a relation, or all meetings of the two. */
export interface Edge {
	from: ActorRow;
	to: ActorRow;
	/** What the line itself stands for. */
	relation: RelationRow;
	/** Dated meetings, the relation among them where it is one: dots on the line. */
	meetings: RelationRow[];
}

/** Of the drawing. */
export const HALVES = ['left', 'right'] as const;
export type Half = (typeof HALVES)[number];

/** A principal or a state that he leads. */
export interface SideNode {
	actor: ActorRow;
	half: Half;
	/** 0 for the principal, the states below him. */
	row: number;
	/** By topic, in the topics' order. */
	positions: PositionRow[];
}

/** Anyone else, with the edges to either side. */
export interface MiddleNode extends Readonly<Record<Half, Edge[]>> {
	actor: ActorRow;
	/** Edges that end here and begin at another node in the middle. */
	incoming: Edge[];
	/** The edge from the node just above, where nothing stands between the two. */
	link: Edge | undefined;
	positions: PositionRow[];
}

const GROUPS = ['others', 'sides', 'commentators'] as const;

export interface NodeGroup {
	name: (typeof GROUPS)[number];
	nodes: MiddleNode[];
}

export interface Structure {
	sides: SideNode[];
	/** Edges between two side nodes: of one row, of one half, and of neither. */
	facing: Edge[];
	leading: Edge[];
	crossing: Edge[];
	/** Positions that both sides hold. */
	shared: PositionRow[];
	groups: NodeGroup[];
}

export function toStructure(input: NetworkInput): Structure {
	const { principals, actors, relations } = input;
	const actorById = new Map(actors.map((actor) => [actor.id, actor]));
	const actorOf = (id: string): ActorRow => {
		const actor = actorById.get(id);
		if (!actor) throw new RangeError(`no actor "${id}" among those of the network`);
		return actor;
	};
	const edges = toEdges(relations, actorOf);
	const topicIds = Object.keys(input.topics);
	const positions = input.positions.toSorted((a, b) => topicIds.indexOf(a.topic) - topicIds.indexOf(b.topic));

	const sides = HALVES.flatMap((half) => {
		const principal = actorOf(principals[half]);
		const states = relations
			.filter(({ from, kind }) => from === principal.id && kind === 'leads')
			.map(({ to }) => actorOf(to))
			.filter(({ kind }) => kind === 'state');
		return [principal, ...states].map((actor, row) => ({ actor, half, row }));
	});
	const sideById = new Map(sides.map((side) => [side.actor.id, side]));
	type Side = (typeof sides)[number];
	const between = (isMeant: (from: Side, to: Side) => boolean) =>
		edges.filter((edge) => {
			const [from, to] = [sideById.get(edge.from.id), sideById.get(edge.to.id)];
			return from && to && isMeant(from, to);
		});

	const isShared = ({ actor, with: other }: PositionRow) => {
		const halves = [actor, other ?? ''].map((id) => sideById.get(id)?.half);
		return HALVES.every((half) => halves.includes(half));
	};
	const positionsOf = ({ id }: ActorRow) =>
		positions.filter((position) => position.actor === id && !isShared(position));

	const toMiddleNode = (actor: ActorRow): MiddleNode => {
		const touching = edges.filter(({ from, to }) => from === actor || to === actor);
		const toward = (half: Half) =>
			touching.filter(({ from, to }) => sideById.get((from === actor ? to : from).id)?.half === half);
		return {
			actor,
			left: toward('left'),
			right: toward('right'),
			incoming: touching.filter(({ from, to }) => to === actor && !sideById.has(from.id)),
			link: undefined,
			positions: positionsOf(actor),
		};
	};
	const groupOf = ({ kind, side }: ActorRow) => {
		if (kind === 'commentator') return 'commentators';
		return sides.some(({ actor }) => actor.side === side) ? 'sides' : 'others';
	};
	const middle = actors.filter(({ id }) => !sideById.has(id)).sort(byPlace);
	return {
		sides: sides.map((side) => ({ ...side, positions: positionsOf(side.actor) })),
		facing: between((from, to) => from.half !== to.half && from.row === to.row),
		leading: between((from, to) => from.half === to.half),
		crossing: between((from, to) => from.half !== to.half && from.row !== to.row),
		shared: positions.filter(isShared),
		groups: GROUPS.map((name) => ({
			name,
			nodes: linkNeighbours(middle.filter((actor) => groupOf(actor) === name).map(toMiddleNode)),
		})).filter(({ nodes }) => nodes.length > 0),
	};
}

/** States with their leaders before them, side by side; the data's order within. */
const byPlace = (a: ActorRow, b: ActorRow): number =>
	SIDES.indexOf(a.side) - SIDES.indexOf(b.side) || ACTOR_KINDS.indexOf(a.kind) - ACTOR_KINDS.indexOf(b.kind);

/** Meetings of the same two are one line: the undated one, or the only one, with the dated ones as dots on it. */
function toEdges(relations: readonly RelationRow[], actorOf: (id: string) => ActorRow): Edge[] {
	const lines = group(relations, ({ id, from, to, kind }) =>
		kind === 'met' ? [from, to].sort().join(' ') : id,
	);
	return [...lines.values()].flatMap((rows) => {
		const relation = rows.find(({ date }) => date === null) ?? rows[0];
		if (!relation) return [];
		const meetings = rows.filter(({ kind, date }) => kind === 'met' && date !== null);
		return { from: actorOf(relation.from), to: actorOf(relation.to), relation, meetings };
	});
}

/** An edge from the node just above needs no words of its own where nothing stands between the two. */
const linkNeighbours = (nodes: readonly MiddleNode[]): MiddleNode[] =>
	nodes.map((node, i) => {
		const above = nodes[i - 1];
		const link = above && isBare(above) ? node.incoming.find(({ from }) => from === above.actor) : undefined;
		return { ...node, link, incoming: node.incoming.filter((edge) => edge !== link) };
	});

/** Nothing is set below its name. */
const isBare = ({ actor, incoming, positions }: MiddleNode): boolean =>
	incoming.length === 0 && positions.length === 0 && actor.kind !== 'commentator';
