/** What stands beside what: words, aisle, lanes, axis, lane, aisle, words. */

import { SIZE } from '#lib/drawing/style.ts';
import { roomFor } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { Column } from './blocks.ts';
import type { TimelineEvent, TimelineInput } from './input.ts';
import type { TimelineWords } from './words.ts';

/** From this width on dates stand beside their titles, px. */
const DATES = 480;
/** The most spans of the documents that run side by side. */
const LANES = 4;
/** From the axis to the middle of the first lane, px. */
const FIRST = 9;
/** The gap that leaders have to reach their words, px. */
const AISLE = 18;

export interface Across {
	isWide: boolean;
	axis: number;
	left: Column;
	right: Column;
	/** Where leaders leave their marks' heights: to the left, and to the right, px. */
	bends: { left: number; right: number };
	columnOf(event: TimelineEvent): Column;
	/** The middle of a lane on the documents' side or the other, px. */
	laneX(isDocuments: boolean, lane: number): number;
}

export function placeAcross({ events, summit }: TimelineInput, width: number, words: TimelineWords): Across {
	// Only then the documents' words stand to the left of the axis.
	const isWide = widthNameOf(width) === 'wide';
	const pitch = width < DATES ? 7 : 10;
	const lanes = FIRST + LANES * pitch - 5;
	const left: Column = {
		x: isWide ? Math.round(width * 0.29) : 0,
		width: Math.round(width * 0.29),
		anchor: 'end',
		gap: 9,
	};
	const axis = isWide ? left.x + AISLE + lanes : lanes;
	const bend = axis + FIRST + pitch;
	const x = bend + AISLE;
	const right: Column = { x, width: width - x, anchor: 'start', gap: isWide ? 3 : 5 };
	if (width >= DATES) {
		const exact = events.filter(({ scope, precision }) => scope === 'beyond' && precision === 'day');
		const look = { size: SIZE.small, weight: 400 } as const;
		right.dates = 8 + Math.max(...exact.map((event) => roomFor(words.date(event), look)));
	}
	return {
		isWide,
		axis,
		left,
		right,
		bends: { left: axis - lanes, right: bend },
		// The summit is told on both sides; its words stand where most room is.
		columnOf: ({ id, scope }) => (isWide && scope === 'documents' && id !== summit ? left : right),
		laneX: (isDocuments, lane) => axis + (isDocuments ? -1 : 1) * (FIRST + lane * pitch),
	};
}
