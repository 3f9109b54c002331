/** An event's words as lines of text, before it is known where they stand. */

import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Label, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { TimelineEvent } from './input.ts';
import type { TimelineWords } from './words.ts';

/** Where a column's texts begin, or end, and how wide they may be, px. */
export interface Column {
	x: number;
	width: number;
	anchor: 'start' | 'end';
	/** Between the words of two events, px. */
	gap: number;
	/** The room for the dates of events beyond the documents, beside their titles; above or before them when left out. */
	dates?: number;
}

export interface Block {
	event: TimelineEvent;
	/** The lines as they would stand at the drawing's upper edge. */
	labels: Label[];
	/** px. */
	height: number;
	/** Where its leader ends: so far below its upper edge, px. */
	anchor: number;
}

/** From line to line, px. */
export const LEADING = 17;
const SMALL = { size: SIZE.small, weight: 400, leading: LEADING } as const;

/** The ink of an event, in word and mark. */
export function inkOf({ isMeeting, scope }: TimelineEvent): Role {
	if (isMeeting) return 'russia';
	return scope === 'documents' ? 'text' : 'soft';
}

export function blockOf(
	event: TimelineEvent,
	isSummit: boolean,
	column: Column,
	words: TimelineWords,
): Block {
	const { x, width, anchor, dates } = column;
	const of = [event.id];
	const lines = (text: string, role: Role, top: number, left = x, room = width) =>
		placeLines(text, { ...SMALL, x: left, top, width: room, anchor, role, of });
	const block = (...parts: ReturnType<typeof placeLines>[]): Block => ({
		event,
		labels: parts.flatMap(({ labels }) => labels),
		height: Math.max(...parts.map(({ bottom }) => bottom)),
		anchor: LEADING / 2,
	});
	if (isSummit) {
		const size = width < 300 ? 18 : SIZE.large;
		const leading = size * 1.25;
		const head = lines(words.head(event), 'soft', 0);
		const top = head.bottom;
		const title = { x, top, width, anchor, size, weight: 700, leading, role: 'text', of } as const;
		return { ...block(head, placeLines(event.title, title)), anchor: round(top + leading / 2) };
	}
	if (event.scope === 'documents') {
		const head = lines(words.head(event), 'soft', 0);
		return block(head, lines(event.title, inkOf(event), head.bottom));
	}
	if (dates === undefined) return block(lines(words.sentence(event), inkOf(event), 0));
	return block(
		lines(words.date(event), 'soft', 0, x, dates),
		lines(event.title, inkOf(event), 0, x + dates, width - dates),
	);
}

/** A block's lines where its upper edge is at `top`. */
export const atTop = ({ labels }: Block, top: number): Label[] =>
	labels.map((label) => ({ ...label, y: round(label.y + top) }));
