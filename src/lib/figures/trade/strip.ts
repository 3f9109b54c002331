/**
 * The quiet strip above the plot: meetings as diamonds, sanctions as a band, summit and border as hairlines. Where the
 * words do not fit beside their years, they are numbered and listed below the plot.
 */
import { type Context, type EventRow, yearOf } from '#lib/model/context.ts';
import { type Box, boxOf, firstFree, type Label, round } from '../frame/label.ts';
import { type Evidence, toEvidence } from '../frame/mark.ts';
import { SIZE } from '../theme.ts';
import { measure } from '../type/measure.ts';
import type { TradeWords } from './words.ts';

const LANE = 20;
const DIAMOND = 5;

/** A meeting: a diamond's centre and half extent, px; the summit is the emphasised one. */
export interface PlacedMeeting extends Evidence {
	x: number;
	y: number;
	r: number;
	isSummit: boolean;
}

export interface PlacedStrip {
	/** px; the plot begins below. */
	height: number;
	/** The sign beside the strip's heading. */
	sign: { x: number; y: number; r: number };
	meetings: PlacedMeeting[];
	band: Evidence & { x: number; width: number };
	hairlines: (Evidence & { x: number; top: number; isSummit: boolean })[];
	labels: Label[];
	/** Words that found no room, in the order of their numbers; empty when all did. */
	list: string[];
}

interface Item {
	text: string;
	/** px: the label ends at `left` or begins at `right`; the same for a hairline, crossed over for the band below. */
	left: number;
	right: number;
	isSummit: boolean;
}

export function placeStrip(
	{ meetings, summit, sanctions, border }: Context,
	placeName: string,
	{ x, width, words }: { x(year: number): number; width: number; words: TradeWords },
): PlacedStrip {
	const half = (x(1) - x(0)) / 2;
	const summitX = round(x(yearOf(summit)));
	const borderX = round(x(yearOf(border)));
	const band = { x: round(x(sanctions.from) - half), width: round((sanctions.to - sanctions.from + 1) * 2 * half) };
	const heading: Label = { ...text(words.meetings()), x: 2 * DIAMOND + 6, y: 13, anchor: 'start' };
	const firstX = x(Math.min(...meetings.map(yearOf)));
	const isHeadingApart = heading.x + measure(heading.text, heading) > firstX - DIAMOND - 6;
	const meetingY = isHeadingApart ? 8 + LANE : 8;

	const items: Item[] = [
		{ text: words.summit(placeName, summit.date ?? ''), left: summitX, right: summitX, isSummit: true },
		{ text: words.border(border.date ?? ''), left: borderX, right: borderX, isSummit: false },
		{
			text: words.sanctions(sanctions.from, sanctions.to),
			left: band.x + band.width,
			right: band.x,
			isSummit: false,
		},
	];
	const top = meetingY + DIAMOND + 4;
	const spelled = placeBeside(items, { top, width });
	const numbers = spelled ? [] : [...items].sort((a, b) => a.left - b.left);
	const labels = spelled ?? numbers.map((item, i) => numberAbove(item, i + 1, top));
	const lanes = spelled ? Math.max(...labels.map((label) => (label.y - top) / LANE)) : 1;

	const evidence = (event: EventRow) => toEvidence(`event-${event.id}`, 'reported', event.cites, event.title);
	return {
		height: round(top + Math.ceil(lanes) * LANE + 4),
		sign: { x: DIAMOND, y: 8, r: DIAMOND },
		meetings: meetings.map((event) => ({
			...evidence(event),
			x: round(x(yearOf(event))),
			y: meetingY,
			r: DIAMOND,
			isSummit: event === summit,
		})),
		band: {
			...toEvidence(
				'sanctions',
				'reported',
				sanctions.events.flatMap((event) => event.cites),
				words.sanctions(sanctions.from, sanctions.to),
			),
			...band,
		},
		hairlines: [
			{ ...evidence(summit), id: 'summit-line', x: summitX, top: meetingY, isSummit: true },
			{ ...evidence(border), x: borderX, top, isSummit: false },
		],
		labels: [heading, ...labels],
		list: numbers.map((item) => item.text),
	};
}

const text = (content: string): Omit<Label, 'x' | 'y' | 'anchor'> => ({
	text: content,
	size: SIZE.small,
	weight: 400,
	role: 'soft',
});

/** Each label in the first lane where it is free, beside its year; undefined when one fits nowhere. */
function placeBeside(items: readonly Item[], { top, width }: { top: number; width: number }): Label[] | undefined {
	const walls: Box[] = [
		{ x: -1000, y: 0, width: 1000, height: 1000 },
		{ x: width, y: 0, width: 1000, height: 1000 },
	];
	const placed: Label[] = [];
	for (const item of items) {
		const look = { ...text(item.text), ...(item.isSummit ? { weight: 700 as const, role: 'text' as const } : {}) };
		const lanes = item.left === item.right ? [1, 2] : [2];
		const places = lanes.flatMap((lane): Label[] => {
			const y = top + lane * LANE - 5;
			return [
				{ ...look, x: round(item.left - 5), y, anchor: 'end' },
				{ ...look, x: round(item.right + 5), y, anchor: 'start' },
			];
		});
		// A label must not cross another item's hairline either.
		const lines = items
			.filter((other) => other !== item && other.left === other.right)
			.map((other) => ({ x: other.left, y: top, width: 0, height: 1000 }));
		const place = firstFree(places, [...walls, ...placed.map(boxOf), ...lines], 3);
		if (!place) return undefined;
		placed.push(place);
	}
	return placed;
}

function numberAbove(item: Item, number: number, top: number): Label {
	return {
		...text(String(number)),
		...(item.isSummit ? { weight: 700 as const, role: 'text' as const } : {}),
		x: round((item.left + item.right) / 2),
		y: top + LANE - 5,
		anchor: 'middle',
	};
}

