/**
 * The quiet strip above the plot: meetings as diamonds, sanctions as a band, summit and border as hairlines. Where the
 * words do not fit beside their years, they are numbered and listed below the plot.
 */
import { type Context, type EventRow, yearOf } from '#lib/model/context.ts';
import { boxOf, FALLBACK, type Label, round } from '../frame/label.ts';
import { type Evidence, toEvidence } from '../frame/mark.ts';
import { SIZE } from '../theme.ts';
import { wrap } from '../type/wrap.ts';
import { LANE, placeItems } from './strip-labels.ts';
import type { TradeWords } from './words.ts';

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
	const look = { size: SIZE.small, weight: 400, role: 'soft', anchor: 'start' } as const;
	const indent = 2 * DIAMOND + 6;
	const heading = wrap(words.meetings(), { ...look, width: (width - indent) / FALLBACK }).map(
		(text, i): Label => ({ ...look, text, x: indent, y: 13 + i * LANE }),
	);
	const firstX = x(Math.min(...meetings.map(yearOf)));
	const isBeside = heading.every((label) => boxOf(label).x + boxOf(label).width < firstX - DIAMOND - 6);
	const meetingY = isBeside ? 8 : 8 + heading.length * LANE;

	const top = meetingY + DIAMOND + 4;
	const { labels, lanes, list } = placeItems(
		[
			{ text: words.summit(placeName, summit.date ?? ''), from: summitX, to: summitX, isEmphasised: true },
			{ text: words.border(yearOf(border)), from: borderX, to: borderX, isEmphasised: false },
			{
				text: words.sanctions(sanctions.from, sanctions.to),
				from: band.x,
				to: band.x + band.width,
				isEmphasised: false,
			},
		],
		top,
		width,
	);

	const evidence = (event: EventRow) => toEvidence(eventId(event), 'reported', event.cites, event.title);
	return {
		height: round(top + lanes * LANE + 4),
		sign: { x: DIAMOND, y: 8, r: DIAMOND },
		meetings: meetings.map((event) => ({
			...evidence(event),
			x: round(x(yearOf(event))),
			y: meetingY,
			r: DIAMOND,
			isSummit: event.id === summit.id,
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
		labels: [...heading, ...labels],
		list,
	};
}
