/** What stands below what: the parts of the axis, each as high as its words need, and the words beside their marks. */

import { SIZE } from '#lib/drawing/style.ts';
import type { Label } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { Across } from './across.ts';
import { type Block, type Column, LEADING } from './blocks.ts';
import type { TimelineEvent } from './input.ts';
import type { Moment } from './moments.ts';
import { type Part, type PlacedPart, place } from './scale.ts';
import { spread } from './spread.ts';
import type { TimelineWords } from './words.ts';

/** A mark's words are held to it so much more than others are. */
const HOLD = 1000;
/** The least height of what has no date, px. */
const ERA = 26;

export interface Down {
	/** Where what has no date stands, above the axis, px. */
	era: { top: number; bottom: number };
	parts: PlacedPart[];
	/** Each part's period and scale, where the axis is broken. */
	headings: Label[];
	/** Where a leader leaves its mark, px. */
	anchors: Map<TimelineEvent, number>;
	/** The upper edge of each event's words, px. */
	tops: Map<TimelineEvent, number>;
	bottom: number;
}

export interface DownOptions {
	top: number;
	across: Across;
	moments: ReadonlyMap<TimelineEvent, Moment>;
	parts: readonly Part[];
	summit: string;
	words: TimelineWords;
}

export function placeDown(blocks: readonly Block[], options: DownOptions): Down {
	const { top, across, moments, words, summit } = options;
	const { left, right, isWide } = across;
	const anchors = new Map<TimelineEvent, number>();
	const tops = new Map<TimelineEvent, number>();
	const bottoms: number[] = [];
	const inColumn = (column: Column) => blocks.filter(({ event }) => across.columnOf(event) === column);

	/** Sets the words of a column as near to their marks as they can be. */
	const settle = (some: readonly Block[], { gap }: Column, from: number, to: number) => {
		const wishes = some.map(({ event, height, anchor }) => ({
			top: (anchors.get(event) ?? from) - anchor,
			height,
			weight: event.id === summit ? HOLD : 1,
		}));
		spread(wishes, { from, to, gap }).forEach((found, i) => {
			const block = some[i];
			if (!block) return;
			tops.set(block.event, found);
			bottoms.push(found + block.height);
		});
	};

	const undated = blocks.filter(({ event }) => event.date === null);
	const era = { top, bottom: top + Math.max(ERA, isWide ? 0 : stackOf(undated, right)) };
	for (const { event, anchor } of undated) anchors.set(event, top + anchor);
	if (!isWide) settle(undated, right, era.top, era.bottom);

	let y = era.bottom;
	const parts: PlacedPart[] = [];
	const headings: Label[] = [];
	for (const part of options.parts) {
		const isOwn = ({ event }: Block) => {
			const moment = moments.get(event);
			return moment !== undefined && part.from <= moment.from && moment.from < part.to;
		};
		const { period, tick } = words.part(part);
		const heading = placeLines(`${period} · ${tick}`, {
			x: right.x,
			top: y + (isWide ? 9 : 14),
			width: right.width,
			leading: LEADING,
			size: SIZE.small,
			weight: 700,
			role: 'soft',
		});
		headings.push(...heading.labels);
		const own = inColumn(right).filter(isOwn);
		const partTop = heading.bottom + 7;
		const height = Math.max(part.least, part.spills ? roomAbove(own, part, options) : stackOf(own, right));
		const placed = { ...part, top: partTop, bottom: partTop + height };
		parts.push(placed);
		anchorsIn(placed, moments, anchors);
		settle(own, right, placed.top - 4, part.spills ? Number.POSITIVE_INFINITY : placed.bottom + 4);
		y = Math.max(placed.bottom, ...bottoms);
	}
	if (isWide) settle(inColumn(left), left, era.top, Number.POSITIVE_INFINITY);
	return { era, parts, headings, anchors, tops, bottom: Math.max(y, ...bottoms) };
}

/** A span is held by its beginning, a day by its middle; no leader begins above one before it. */
function anchorsIn(
	part: PlacedPart,
	moments: ReadonlyMap<TimelineEvent, Moment>,
	anchors: Map<TimelineEvent, number>,
): void {
	let last = part.top;
	for (const [event, { sort, from, to }] of moments) {
		if (from < part.from || from >= part.to) continue;
		last = Math.max(last, place([part], sort === 'uncertain' ? from : (from + to) / 2));
		anchors.set(event, last);
	}
}

const stackOf = (blocks: readonly Block[], { gap }: Column): number =>
	blocks.reduce((sum, { height }) => sum + height + gap, -gap);

/** How high a part must be for the words above the summit's to fit, px. */
function roomAbove(own: readonly Block[], part: Part, { across, moments, summit }: DownOptions): number {
	const index = own.findIndex(({ event }) => event.id === summit);
	const block = own[index];
	const moment = block && moments.get(block.event);
	if (!block || !moment) return 0;
	const share = (moment.from - part.from) / (part.to - part.from);
	return (stackOf(own.slice(0, index), across.right) + across.right.gap + block.anchor) / share;
}
