/** A line between two actors, with what its kind asks for: kinds differ by dash, width and ends, never by colour alone. */
import type { Role } from '#lib/drawing/palette.ts';
import { round } from '#lib/drawing/text/label.ts';
import type { RelationKind } from '#lib/model/vocabulary.ts';
import type { Context } from './context.ts';
import { rolesOf } from './node.ts';
import type { EdgeStyle, PlacedEdge } from './parts.ts';
import type { Edge } from './structure.ts';

const OFFICE: EdgeStyle = { width: 1.25, isDirected: true };
const MESSAGE: EdgeStyle = { width: 1.75, dash: '9 3', isDirected: true };
const BODY: EdgeStyle = { width: 1.25, dash: '9 3 2 3', isDirected: true };

const STYLES: Readonly<Record<RelationKind, EdgeStyle>> = {
	met: { width: 2.25, isDirected: false },
	'trades-with': { width: 1.25, isDirected: false },
	ally: { width: 4, isDirected: false, dash: '2 2' },
	leads: OFFICE,
	predecessor: OFFICE,
	father: OFFICE,
	grandfather: OFFICE,
	'asks-to-relay': MESSAGE,
	'relays-to': MESSAGE,
	'names-as-supporter': { width: 1.25, dash: '4 3', isDirected: true },
	sanctions: { width: 3, dash: '3 5', isDirected: true },
	'veto-power': BODY,
	'takes-part': BODY,
	'comments-on': { width: 1.25, dash: '1 3', isDirected: true },
};

const ARROW = 8;
/** Distance of meetings on a line, px. */
const MEETING_GAP = 16;

/** px. */
export type Point = readonly [number, number];

/** A straight line: with an arrowhead, a square to scale, a dot a meeting; `onBus` its ends on a side node's bus. */
export function placeEdge(
	edge: Edge,
	from: Point,
	to: Point,
	context: Context,
	onBus: readonly ('from' | 'to')[] = [],
): PlacedEdge {
	const { relation, meetings } = edge;
	const style = STYLES[relation.kind];
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	/** The point so many px before the line's end, and so many to its left. */
	const before = (px: number, aside = 0): Point => {
		const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
		return [round(to[0] - px * dx + aside * dy), round(to[1] - px * dy - aside * dx)];
	};
	const size = round(squareSize(edge, context));
	const gap = Math.min(MEETING_GAP, length / (meetings.length + 1));
	const [middleX, middleY] = before(length / 2);
	const role: Role = relation.kind === 'met' ? 'text' : 'soft';
	return {
		...context.evidenceOf(relation.id),
		d: `M${from.map(round).join(' ')}L${before(style.isDirected ? ARROW : 0).join(' ')}`,
		arrow: style.isDirected
			? `M${before(0).join(' ')}L${before(ARROW, ARROW / 2).join(' ')}L${before(ARROW, -ARROW / 2).join(' ')}Z`
			: undefined,
		style,
		// A square has the ink of the partner, from whichever end the tie is told.
		role: size ? rolesOf(edge.from.side === 'dprk' ? edge.to : edge.from).outline : role,
		ends: onBus.map((end) => {
			const [x, y] = end === 'from' ? from : to;
			const hasDot = end === 'from' || !style.isDirected;
			return { node: edge[end].id, x: round(x), y: round(y), hasDot };
		}),
		square: size ? { x: round(middleX - size / 2), y: round(middleY - size / 2), size } : undefined,
		meetings: meetings.map(({ id }, i) => {
			const [x, y] = before(length / 2 + ((meetings.length - 1) / 2 - i) * gap);
			return { ...context.evidenceOf(id), x, y };
		}),
	};
}

/** The side of an edge's square, px; 0 for an edge without a weight. Areas are to scale. */
export function squareSize({ relation }: Edge, { input: { weights }, size }: Context): number {
	const largest = size === 'narrow' ? 24 : 40;
	return largest * Math.sqrt((weights[relation.id] ?? 0) / Math.max(...Object.values(weights)));
}
