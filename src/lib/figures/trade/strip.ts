/**
 * The quiet strip above the plot: meetings as diamonds, sanctions as a band, summit and border as hairlines. Where the
 * words do not fit beside their years, they are numbered and listed below the plot.
 */
import { type Context, type EventRow, yearOf } from '#lib/model/context.ts';
import { type Box, boxOf, firstFree, type Label, roomFor, round, wallsOf } from '../frame/label.ts';
import { type Evidence, toEvidence } from '../frame/mark.ts';
import { SIZE } from '../theme.ts';
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
	/** They end above China's line, which the layout knows. The summit's belongs to its diamond. */
	hairlines: { year: number; x: number; top: number; evidence: Evidence | undefined }[];
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

export const eventId = (event: EventRow): string => `event-${event.id}`;

export function placeStrip(
	{ meetings, summit, sanctions, border }: Context,
	placeName: string,
	{ x, width, words }: { x(year: number): number; width: number; words: TradeWords },
): PlacedStrip {
	const half = (x(1) - x(0)) / 2;
	const summitX = round(x(yearOf(summit)));
	const borderX = round(x(yearOf(border)));
	const band = {
		x: round(x(sanctions.from) - half),
		width: round((sanctions.to - sanctions.from + 1) * 2 * half),
	};
	const heading: Label = { ...text(words.meetings()), x: 2 * DIAMOND + 6, y: 13, anchor: 'start' };
	const firstX = x(Math.min(...meetings.map(yearOf)));
	const isHeadingApart = heading.x + roomFor(heading.text, heading) > firstX - DIAMOND - 6;
	const meetingY = isHeadingApart ? 8 + LANE : 8;

	const items: Item[] = [
		{ text: words.summit(placeName, summit.date ?? ''), left: summitX, right: summitX, isSummit: true },
		{ text: words.border(yearOf(border)), left: borderX, right: borderX, isSummit: false },
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
	const labels = spelled ?? placeNumbers(numbers, top);
	const lanes = spelled ? Math.max(...labels.map((label) => (label.y - top) / LANE)) : 1;

	const evidence = (event: EventRow) => toEvidence(eventId(event), 'reported', event.cites, event.title);
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
			{ year: yearOf(summit), x: summitX, top: meetingY, evidence: undefined },
			{ year: yearOf(border), x: borderX, top, evidence: evidence(border) },
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
function placeBeside(
	items: readonly Item[],
	{ top, width }: { top: number; width: number },
): Label[] | undefined {
	const walls = wallsOf({ x: 0, y: 0, width, height: 1000 });
	const placed: Label[] = [];
	for (const item of items) {
		const look = { ...text(item.text), ...emphasis(item) };
		const lanes = item.left === item.right ? [1, 2] : [2];
		const places = lanes.flatMap((lane): Label[] => {
			const y = top + lane * LANE - 5;
			return [
				{ ...look, x: round(item.left - 5), y, anchor: 'end' },
				{ ...look, x: round(item.right + 5), y, anchor: 'start' },
			];
		});
		// A label must not cross another item's hairline either.
		const lines = items.filter((other) => other !== item).map((other) => lineOf(other, top));
		const place = firstFree(places, [...walls, ...placed.map(boxOf), ...lines], 3);
		if (!place) return undefined;
		placed.push(place);
	}
	return placed;
}

/** A number at its year: beside a hairline, in the middle of a band. */
function placeNumbers(items: readonly Item[], top: number): Label[] {
	const placed: Label[] = [];
	for (const [i, item] of items.entries()) {
		const look = { ...text(String(i + 1)), ...emphasis(item), y: top + LANE - 5 };
		const isBand = item.left !== item.right;
		const places: Label[] = isBand
			? [{ ...look, x: round((item.left + item.right) / 2), anchor: 'middle' }]
			: [
					{ ...look, x: round(item.left - 3), anchor: 'end' },
					{ ...look, x: round(item.right + 3), anchor: 'start' },
				];
		const lines = items.filter((other) => other !== item).map((other) => lineOf(other, top));
		const [first] = places;
		const place = firstFree(places, [...placed.map(boxOf), ...(isBand ? [] : lines)], 1) ?? first;
		if (place) placed.push(place);
	}
	return placed;
}

const emphasis = ({ isSummit }: Item) => (isSummit ? { weight: 700 as const, role: 'text' as const } : {});

/** A hairline as an obstacle; a band begins below the labels and is none. */
const lineOf = ({ left, right }: Item, top: number): Box => ({
	x: left,
	y: left === right ? top : -1,
	width: 0,
	height: left === right ? 1000 : 0,
});
