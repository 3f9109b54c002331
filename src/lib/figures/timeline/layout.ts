/**
 * All events along one axis, time downwards. Where there is room the documents' stand to its left and the others to its
 * right, else all to its right. A leader joins each mark to its words; both are in the order of the dates.
 */
import { type KeyItem, type PlacedKey, placeKey } from '../frame/key.ts';
import { round } from '../frame/label.ts';
import { placeLines } from '../frame/lines.ts';
import type { Placed } from '../frame/placed.ts';
import type { Locale } from '../message.ts';
import { SIZE } from '../theme.ts';
import { type Across, placeAcross } from './across.ts';
import { atTop, blockOf, LEADING } from './blocks.ts';
import { placeDown } from './down.ts';
import type { TimelineInput } from './input.ts';
import { type PlacedEvent, placeMarks } from './marks.ts';
import { momentsOf } from './moments.ts';
import { type PlacedPart, partsOf, place, ticksOf } from './scale.ts';
import { type TimelineWords, timelineWords } from './words.ts';

export interface TimelineOptions {
	/** px. */
	width: number;
	locale: Locale;
	words?: TimelineWords;
}

export type TimelineSign = 'meeting' | 'dot' | 'tick' | 'span' | 'open';

export interface PlacedTimeline extends Placed {
	key: PlacedKey<TimelineSign>;
	/** The parts' ends and ticks, px. */
	axis: { x: number; parts: (Pick<PlacedPart, 'top' | 'bottom'> & { ticks: number[] })[] };
	events: PlacedEvent[];
}

export function layoutTimeline(input: TimelineInput, options: TimelineOptions): PlacedTimeline {
	const { width, locale, words = timelineWords(locale) } = options;
	const { events, summit } = input;
	const across = placeAcross(input, width, words);
	const moments = momentsOf(events);
	const blocks = events.map((event) => blockOf(event, event.id === summit, across.columnOf(event), words));

	const key = placeKey(keyItems(across, words), { width, top: 0 });
	const sides = placeSides(across, key.height + 14, words);
	const parts = partsOf(events, summit);
	const down = placeDown(blocks, { top: sides.bottom, across, moments, parts, summit, words });
	const labelsOf = (scope: 'documents' | 'beyond') =>
		blocks
			.filter(({ event }) => event.scope === scope)
			.flatMap((block) => atTop(block, down.tops.get(block.event) ?? 0));
	return {
		width,
		height: Math.ceil(down.bottom + 4),
		labels: {
			key: key.items.flatMap(({ labels }) => labels),
			sides: sides.labels,
			parts: down.headings,
			documents: labelsOf('documents'),
			beyond: labelsOf('beyond'),
		},
		key: { ...key, height: round(key.height) },
		axis: {
			x: round(across.axis),
			parts: down.parts.map((part) => ({
				top: round(part.top),
				bottom: round(part.bottom),
				ticks: ticksOf(part).map((day) => round(place([part], day, day === part.to))),
			})),
		},
		events: placeMarks(blocks, { across, down, moments, summit, words }),
	};
}

/** What each side of the axis holds, where there are two. */
function placeSides({ isWide, left, right }: Across, top: number, words: TimelineWords) {
	if (!isWide) return { labels: [], bottom: top };
	const look = { top, leading: LEADING, size: SIZE.small, weight: 700, role: 'text' } as const;
	const [a, b] = [
		placeLines(words.side('documents'), { ...look, ...left }),
		placeLines(words.side('beyond'), { ...look, x: right.x, width: right.width }),
	];
	return { labels: [...a.labels, ...b.labels], bottom: Math.max(a.bottom, b.bottom) + 10 };
}

/** What the words beside the marks do not say. */
function keyItems({ isWide }: Across, words: TimelineWords): KeyItem<TimelineSign>[] {
	const scopes: KeyItem<TimelineSign>[] = [
		{ sign: 'dot', role: 'text', text: words.scope('documents') },
		{ sign: 'tick', text: words.scope('beyond') },
	];
	return [
		{ sign: 'meeting', role: 'russia', text: words.meeting() },
		...(isWide ? [] : scopes),
		{ sign: 'span', text: words.uncertain() },
		{ sign: 'open', text: words.open() },
	];
}
