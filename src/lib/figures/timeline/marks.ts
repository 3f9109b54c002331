/** Events as marks along the axis: where they begin and end, in which lane they stand, and how their words are reached. */
import { group } from 'd3-array';
import { type Evidence, evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { round } from '#lib/drawing/text/label.ts';
import { roleOf } from './blocks.ts';
import type { Columns } from './columns.ts';
import { place } from './scale.ts';
import type { PlacedBlock, Vertical } from './vertical.ts';
import { sentenceWords } from './words.ts';

/** `dot` and `tick` are days, of the documents and beyond them, as long as they lasted; `span` is an uncertain date. */
export type EventShape = 'summit' | 'dot' | 'tick' | 'span';

/** From the mark level, then aslant, then level to the words, px. */
export interface Leader {
	x: [number, number, number, number];
	y: [number, number];
}

interface Extent {
	shape: EventShape;
	/** The ends along the axis, px. */
	top: number;
	bottom: number;
	/** Whether a span's beginning, or its end, is not stated. */
	open: { top: boolean; bottom: boolean };
}

export interface PlacedEvent extends Extent, Evidence {
	role: Role;
	/** The middle, px. */
	x: number;
	leader: Leader;
}

/** Half the width of each shape, px. */
export const HALF_WIDTH: Readonly<Record<EventShape, number>> = { summit: 7, dot: 4.5, tick: 4, span: 4 };
/** The least length of a tick, px; the two states' leaders' meetings are heavier. */
const TICK = { meeting: 4, other: 2 } as const;
/** The least length of a span, px: both ends must be seen. */
const LEAST_SPAN = 6;
/** How long a span without an end is drawn, px. */
const OPEN = 20;

export function placeMarks(vertical: Vertical, columns: Columns, locale: Locale): PlacedEvent[] {
	const marks = vertical.blocks.map((block) => ({ block, ...toExtent(block, vertical) }));
	const inLanes = marks.filter(({ shape }) => shape !== 'summit');
	const lanes = new Map([...group(inLanes, ({ block }) => block.event.scope).values()].flatMap(lanesOf));
	return marks.map(({ block, shape, top, bottom, open }): PlacedEvent => {
		const { event, column, markY } = block;
		const { lane, of } = lanes.get(block) ?? { lane: 0, of: 1 };
		const isDocuments = event.scope === 'documents';
		// The later stand nearer to the words, on whichever side these are.
		const rank = isDocuments && !columns.left ? of - 1 - lane : lane;
		const x = shape === 'summit' ? columns.axis : columns.laneX(isDocuments, rank);
		const { x: edge, bend } = column;
		const side = column === columns.left ? -1 : 1;
		return {
			...evidenceOfRow(event, sentenceWords(event, locale)),
			shape,
			role: shape === 'summit' ? 'text' : roleOf(event),
			x: round(x),
			top: round(top),
			bottom: round(bottom),
			open,
			leader: {
				x: [round(x + side * HALF_WIDTH[shape]), round(bend), round(edge - side * 8), round(edge - side * 5)],
				y: [round(markY), round(block.top + block.anchor)],
			},
		};
	});
}

function toExtent({ event, interval }: PlacedBlock, { era, parts }: Vertical): Extent {
	if (!interval) return { shape: 'span', ...era, open: { top: true, bottom: true } };
	const { isUncertain, from, to, isOpen } = interval;
	const top = place(parts, from);
	const bottom = to > from ? place(parts, to, true) : top;
	const open = { top: false, bottom: isOpen };
	if (isUncertain)
		return { shape: 'span', top, bottom: Math.max(bottom, top + (isOpen ? OPEN : LEAST_SPAN)), open };
	if (event.scope === 'documents') return { shape: event.isSummit ? 'summit' : 'dot', top, bottom, open };
	const half = Math.max(bottom - top, event.isMeeting ? TICK.meeting : TICK.other) / 2;
	const middle = (top + bottom) / 2;
	return { shape: 'tick', top: middle - half, bottom: middle + half, open };
}

/** Each begins in a lane beyond all that still run, so that its leader passes none; and how many lanes those beside it take. */
function lanesOf(marks: readonly (Extent & { block: PlacedBlock })[]) {
	const lanes: [PlacedBlock, { lane: number; of: number }][] = [];
	let beside: { block: PlacedBlock; lane: number; bottom: number }[] = [];
	const close = () => {
		const of = Math.max(0, ...beside.map(({ lane }) => lane)) + 1;
		for (const { block, lane } of beside) lanes.push([block, { lane, of }]);
		beside = [];
	};
	for (const { block, shape, top, bottom } of marks) {
		const above = shape === 'dot' ? HALF_WIDTH.dot : 0;
		const running = beside.filter((other) => other.bottom > top - above + 1);
		if (running.length === 0) close();
		beside.push({ block, lane: Math.max(-1, ...running.map(({ lane }) => lane)) + 1, bottom });
	}
	close();
	return lanes;
}
