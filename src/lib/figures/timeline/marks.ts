/** Events as marks along the axis: where they begin and end, in which lane they stand, and how their words are reached. */

import { type Evidence, toEvidence } from '#lib/drawing/marks/mark.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { round } from '#lib/drawing/text/label.ts';
import type { Across } from './across.ts';
import { type Block, inkOf } from './blocks.ts';
import type { Down } from './down.ts';
import type { TimelineEvent } from './input.ts';
import type { Moment } from './moments.ts';
import { place } from './scale.ts';
import type { TimelineWords } from './words.ts';

/** `dot` and `tick` are days, of the documents and beyond them, as long as they lasted; `span` is an uncertain date. */
export type EventShape = 'summit' | 'dot' | 'tick' | 'span';

/** From the mark level, then aslant, then level to the words, px. */
export interface Leader {
	x: [number, number, number, number];
	y: [number, number];
}

export interface PlacedEvent extends Evidence {
	shape: EventShape;
	role: Role;
	/** The middle across, and the ends along the axis, px. */
	x: number;
	top: number;
	bottom: number;
	/** Whether a span's beginning, or its end, is not stated. */
	open: { top: boolean; bottom: boolean };
	leader: Leader;
}

/** Half the width of each shape, px. */
export const HALF: Readonly<Record<EventShape, number>> = { summit: 7, dot: 4.5, tick: 4, span: 4 };
/** The least length of a tick, px; the two states' leaders' meetings are heavier. */
const TICK = { meeting: 4, other: 2 } as const;
/** The least length of a span, px: both ends must be seen. */
const LEAST_SPAN = 6;
/** How long a span without an end is drawn, px. */
const OPEN = 20;

export interface MarkOptions {
	across: Across;
	down: Down;
	moments: ReadonlyMap<TimelineEvent, Moment>;
	summit: string;
	words: TimelineWords;
}

export function placeMarks(blocks: readonly Block[], options: MarkOptions): PlacedEvent[] {
	const { across, down, moments, summit, words } = options;
	const marks = blocks.map(({ event }) => toExtent(event, event.id === summit, moments.get(event), down));
	const lanes = new Map(
		(['documents', 'beyond'] as const).flatMap((scope) => [
			...lanesOf(marks.filter(({ event, shape }) => event.scope === scope && shape !== 'summit')),
		]),
	);
	return blocks.map(({ event, anchor }, i): PlacedEvent => {
		const { shape, top, bottom, open } = marks[i] as Extent;
		const { lane, of } = lanes.get(event) ?? { lane: 0, of: 1 };
		const isDocuments = event.scope === 'documents';
		// The later stand nearer to the words, on whichever side these are.
		const rank = isDocuments && !across.isWide ? of - 1 - lane : lane;
		const x = shape === 'summit' ? across.axis : across.laneX(isDocuments, rank);
		const isLeft = across.columnOf(event) === across.left;
		const [side, edge, bend] = isLeft
			? [-1, across.left.x, across.bends.left]
			: [1, across.right.x, across.bends.right];
		return {
			...toEvidence(event.id, 'reported', event.cites, words.sentence(event)),
			shape,
			role: shape === 'summit' ? 'text' : inkOf(event),
			x: round(x),
			top: round(top),
			bottom: round(bottom),
			open,
			leader: {
				x: [round(x + side * HALF[shape]), round(bend), round(edge - side * 8), round(edge - side * 5)],
				y: [round(down.anchors.get(event) ?? 0), round((down.tops.get(event) ?? 0) + anchor)],
			},
		};
	});
}

type Extent = Pick<PlacedEvent, 'shape' | 'top' | 'bottom' | 'open'> & { event: TimelineEvent };

function toExtent(
	event: TimelineEvent,
	isSummit: boolean,
	moment: Moment | undefined,
	{ era, parts }: Down,
): Extent {
	if (!moment) return { event, shape: 'span', ...era, open: { top: true, bottom: true } };
	const { sort, from, to, isOpen } = moment;
	const top = place(parts, from);
	const end = to > from ? place(parts, to, true) : top;
	const open = { top: false, bottom: isOpen };
	if (sort === 'uncertain')
		return { event, shape: 'span', top, bottom: Math.max(end, top + (isOpen ? OPEN : LEAST_SPAN)), open };
	if (event.scope === 'documents')
		return { event, shape: isSummit ? 'summit' : 'dot', top, bottom: end, open };
	const half = Math.max(end - top, event.isMeeting ? TICK.meeting : TICK.other) / 2;
	const middle = (top + end) / 2;
	return { event, shape: 'tick', top: middle - half, bottom: middle + half, open };
}

/** Each begins in a lane beyond all that still run, so that its leader passes none; and how many lanes its group has. */
function lanesOf(extents: readonly Extent[]): Map<TimelineEvent, { lane: number; of: number }> {
	const lanes = new Map<TimelineEvent, { lane: number; of: number }>();
	let group: { event: TimelineEvent; lane: number; bottom: number }[] = [];
	const close = () => {
		const of = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
		for (const { event, lane } of group) lanes.set(event, { lane, of });
		group = [];
	};
	for (const { event, shape, top, bottom } of extents) {
		const reach = shape === 'dot' ? HALF.dot : 0;
		const running = group.filter((other) => other.bottom > top - reach + 1);
		if (running.length === 0) close();
		group.push({ event, lane: Math.max(-1, ...running.map(({ lane }) => lane)) + 1, bottom });
	}
	close();
	return lanes;
}
