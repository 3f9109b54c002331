/** An event's words as lines of text, before it is known where they stand. */
import type { Locale } from '#lib/drawing/message.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Label, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { Column } from './columns.ts';
import type { TimelineEvent } from './input.ts';
import type { Interval } from './intervals.ts';
import { dateWords, headWords, sentenceWords } from './words.ts';

/** An event with all that its place depends on. */
export interface Item {
	event: TimelineEvent;
	/** Left out where it has no date. */
	interval: Interval | undefined;
	column: Column;
}

export interface Block extends Item {
	/** The lines as they would stand at the drawing's upper edge. */
	labels: Label[];
	/** px. */
	height: number;
	/** Where its leader ends: so far below its upper edge, px. */
	anchor: number;
}

/** From line to line, px. */
export const LEADING = 17;
export const STYLE = { size: SIZE.small, weight: 400, leading: LEADING, role: 'soft' } as const;

/** The ink of an event, in word and mark. */
export function roleOf({ isMeeting, scope }: TimelineEvent): Role {
	if (isMeeting) return 'russia';
	return scope === 'documents' ? 'text' : 'soft';
}

export function blockOf(item: Item, locale: Locale): Block {
	const { event, column } = item;
	const { x, width, anchor, dates } = column;
	const style = { ...STYLE, x, top: 0, width, anchor, of: [event.id] };
	const titleStyle = { ...style, role: roleOf(event) };
	const block = (...parts: ReturnType<typeof placeLines>[]): Block => ({
		...item,
		labels: parts.flatMap(({ labels }) => labels),
		height: Math.max(...parts.map(({ bottom }) => bottom)),
		anchor: LEADING / 2,
	});
	if (event.isSummit || event.scope === 'documents') {
		const head = placeLines(headWords(event, locale), style);
		const top = head.bottom;
		if (!event.isSummit) return block(head, placeLines(event.title, { ...titleStyle, top }));
		const size = width < 300 ? 18 : SIZE.large;
		const leading = size * 1.25;
		const title = placeLines(event.title, { ...style, top, size, weight: 700, leading, role: 'text' });
		return { ...block(head, title), anchor: round(top + leading / 2) };
	}
	if (dates === undefined) return block(placeLines(sentenceWords(event, locale), titleStyle));
	return block(
		placeLines(dateWords(event, locale), { ...style, width: dates }),
		placeLines(event.title, { ...titleStyle, x: x + dates, width: width - dates }),
	);
}
