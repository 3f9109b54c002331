/**
 * The quiet strip above the plot: meetings as diamonds, sanctions as a band, summit and border as hairlines. Where the
 * words do not fit beside their years, they are numbered and listed below the plot.
 */

import { toMonth } from '#lib/drawing/format.ts';
import type { Evidence } from '#lib/drawing/marks/mark.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { boxOf, type Label, round } from '#lib/drawing/text/label.ts';
import { fitLines, stackLines } from '#lib/drawing/text/lines.ts';
import { type EventRow, yearOf } from '#lib/model/context.ts';
import type { Period } from '#lib/model/trade.ts';
import type { EvidenceOf } from './rows.ts';
import { LANE, placeItems, type StripItem } from './strip-labels.ts';
import type { VisibleTrade } from './visible.ts';

const DIAMOND = 5;

/** So much room the uppermost value's label needs above the plot where words of the strip leave it none, px. */
const LABEL = 12;

/** A meeting: a diamond's centre and half extent, px; the summit is the emphasised one. */
interface PlacedMeeting extends Evidence {
	x: number;
	y: number;
	r: number;
	isSummit: boolean;
}

export interface PlacedStrip {
	/** px; the plot begins below. */
	height: number;
	/** The symbol beside the strip's heading, where there are meetings. */
	symbol: { x: number; y: number; r: number } | undefined;
	meetings: PlacedMeeting[];
	band: (Evidence & { x: number; width: number }) | undefined;
	/** They end above China's line, which the layout knows. The summit's belongs to its diamond. */
	hairlines: { x: number; top: number; evidence?: Evidence }[];
	labels: Label[];
	/** Words that found no room, in the order of their numbers; empty when all did. */
	list: string[];
}

interface StripOptions {
	x(year: number): number;
	width: number;
	evidenceOf: EvidenceOf;
	locale: Locale;
}

export function placeStrip(
	{ events, span, summitPlace }: VisibleTrade,
	{ x, width, evidenceOf, locale }: StripOptions,
): PlacedStrip {
	const o = { locale };
	const { meetings, summit, sanctions, border } = events;
	const at = (event: EventRow) => round(x(yearOf(event)));
	const heading = placeHeading(meetings, { x, width, locale });
	const meetingY = heading.bottom + 8;
	const top = meetings.length > 0 ? meetingY + DIAMOND + 4 : 0;
	const band = sanctions && { ...evidenceOf(sanctions), ...bandOf(sanctions, span, x) };
	const hairlines = [
		summit && {
			x: at(summit),
			top: meetingY,
			text: m.trade_summit({ place: summitPlace, date: toMonth(summit.date ?? '', locale) }, o),
			isEmphasised: true,
		},
		border && {
			x: at(border),
			top,
			text: m.trade_border({ year: yearOf(border) }, o),
			isEmphasised: false,
			evidence: evidenceOf(border),
		},
	].filter((line) => line !== undefined);
	const items: StripItem[] = hairlines.map((line) => ({ ...line, from: line.x, to: line.x }));
	if (band) items.push({ text: band.title, from: band.x, to: band.x + band.width, isEmphasised: false });
	const { labels, lanes, list } = placeItems(items, top, width);
	const isOverValues = labels.some((label) => boxOf(label).x < x(span.from));
	return {
		height: round(top + lanes * LANE + (isOverValues || lanes === 0 ? LABEL : 4)),
		symbol: meetings.length > 0 ? { x: DIAMOND, y: 8, r: DIAMOND } : undefined,
		meetings: meetings.map((event) => ({
			...evidenceOf(event),
			x: at(event),
			y: meetingY,
			r: DIAMOND,
			isSummit: event.id === summit?.id,
		})),
		band,
		hairlines,
		labels: [...heading.labels, ...labels],
		list,
	};
}

/** What the diamonds are: in their own lane where there is room before the first, otherwise above. */
function placeHeading(
	meetings: readonly EventRow[],
	{ x, width, locale }: Omit<StripOptions, 'evidenceOf'>,
): { labels: Label[]; bottom: number } {
	if (meetings.length === 0) return { labels: [], bottom: 0 };
	const style = { size: SIZE.small, weight: 400, role: 'soft' } as const;
	const indent = 2 * DIAMOND + 6;
	const lines = fitLines(m.trade_meetings({}, { locale }), { ...style, width: width - indent });
	const labels = stackLines(lines, { ...style, x: indent, y: 13, leading: LANE });
	const firstX = x(Math.min(...meetings.map(yearOf)));
	const [first, ...more] = labels;
	const isBeside = first && more.length === 0 && boxOf(first).x + boxOf(first).width < firstX - DIAMOND - 6;
	return { labels, bottom: isBeside ? 0 : labels.length * LANE };
}

/** Whole years, as far as the span shows them; the first and last marks keep half a year to themselves. */
function bandOf(years: Period, span: Period, x: (year: number) => number): { x: number; width: number } {
	const half = (x(1) - x(0)) / 2;
	const from = years.from < span.from ? x(span.from) : x(years.from) - half;
	const to = years.to > span.to ? x(span.to) : x(years.to) + half;
	return { x: round(from), width: round(to - from) };
}
