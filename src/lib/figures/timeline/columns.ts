/** What stands beside what: words, aisle, lanes, axis, lane, aisle, words. */

import { max } from 'd3-array';
import type { Locale } from '#lib/drawing/message.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { roomFor } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { TimelineEvent } from './input.ts';
import { dateWords } from './words.ts';

/** Words on one side of the axis. */
export interface Column {
	/** Where they begin, or end, and how wide they may be, px. */
	x: number;
	width: number;
	anchor: 'start' | 'end';
	/** Between the words of two events, px. */
	gap: number;
	/** Where leaders leave their marks' heights, px. */
	bend: number;
	/** The room for the dates of events beyond the documents, beside their titles; above or before them when left out. */
	dates?: number;
}

export interface Columns {
	axis: number;
	/** The documents' words, where there is room for two columns. */
	left: Column | undefined;
	right: Column;
	/** The middle of a lane on the documents' side or the other, px. */
	laneX(isDocuments: boolean, lane: number): number;
}

/** From this width on dates stand beside their titles, px. */
const DATES = 480;
/** The most spans of the documents that run side by side. */
const LANES = 4;
/** From the axis to the middle of the first lane, px. */
const FIRST = 9;
/** The gap that leaders have to reach their words, px. */
const AISLE = 18;

export function toColumns(events: readonly TimelineEvent[], width: number, locale: Locale): Columns {
	// Only then the documents' words stand to the left of the axis.
	const isWide = widthNameOf(width) === 'wide';
	const step = width < DATES ? 7 : 10;
	const lanes = FIRST + LANES * step - 5;
	const leftWidth = Math.round(width * 0.29);
	const bend = leftWidth + AISLE;
	const axis = isWide ? bend + lanes : lanes;
	const left: Column = { x: leftWidth, width: leftWidth, anchor: 'end', gap: 9, bend };
	const rightBend = axis + FIRST + step;
	const x = rightBend + AISLE;
	const right: Column = { x, width: width - x, anchor: 'start', gap: isWide ? 3 : 5, bend: rightBend };
	if (width >= DATES) {
		const exact = events.filter(({ scope, precision }) => scope === 'beyond' && precision === 'day');
		const style = { size: SIZE.small, weight: 400 } as const;
		right.dates = 8 + (max(exact, (event) => roomFor(dateWords(event, locale), style)) ?? 0);
	}
	return {
		axis,
		left: isWide ? left : undefined,
		right,
		laneX: (isDocuments, lane) => axis + (isDocuments ? -1 : 1) * (FIRST + lane * step),
	};
}
