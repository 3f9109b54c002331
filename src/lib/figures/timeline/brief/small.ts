/** The dashboard's cut: dots and counts. Where there is little room, of the leaders that have a lane each, up to the summit's year. */
import type { LayoutOptions } from '#lib/drawing/placed.ts';
import { firstDay } from '../days.ts';
import type { TimelineInput } from '../input.ts';
import { layoutLanes, type PlacedLanes } from './layout.ts';
import { spanOf } from './scale.ts';

const TYPE = { size: 12, isFull: false, later: 0.12 } as const;
/** Narrower, px, names and counts need all of the width. */
const TIGHT = 200;

/** Lays the small form out. */
export const layoutSmall = (input: TimelineInput, options: LayoutOptions): PlacedLanes =>
	layoutLanes(options.width < TIGHT ? nearPart(input) : input, options, TYPE);

/** Without those met once, and without what the closer part of the axis would show. */
function nearPart(input: TimelineInput): TimelineInput {
	const { turn } = spanOf(input);
	const near = new Set(input.events.flatMap(({ id, date }) => (date && firstDay(date) < turn ? [id] : [])));
	return {
		...input,
		lanes: input.lanes.flatMap((lane) =>
			lane.leader ? [{ ...lane, events: lane.events.filter((id) => near.has(id)) }] : [],
		),
	};
}
