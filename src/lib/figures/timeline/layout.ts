/**
 * All events along one axis, time downwards. Where there is room the documents' stand to its left and the others to its
 * right, else all to its right. A leader joins each mark to its words; both are in the order of the dates.
 */
import { type LegendItem, type PlacedLegend, placeLegend } from '#lib/drawing/legend/legend.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { type Across, placeAcross } from './across.ts';
import { atTop, blockOf, LEADING } from './blocks.ts';
import { placeDown } from './down.ts';
import type { TimelineInput } from './input.ts';
import { type PlacedEvent, placeMarks } from './marks.ts';
import { momentsOf } from './moments.ts';
import { type PlacedPart, partsOf, place, ticksOf } from './scale.ts';
import { type TimelineWords, timelineWords } from './words.ts';

export type TimelineSign = 'meeting' | 'dot' | 'tick' | 'span' | 'open';

export interface PlacedTimeline extends Placed {
	legend: PlacedLegend<TimelineSign>;
	/** The parts' ends and ticks, px. */
	axis: { x: number; parts: (Pick<PlacedPart, 'top' | 'bottom'> & { ticks: number[] })[] };
	events: PlacedEvent[];
}

export function layoutTimeline(input: TimelineInput, options: LayoutOptions): PlacedTimeline {
	const { width, locale } = options;
	const words = timelineWords(locale);
	const { events, summit } = input;
	const across = placeAcross(input, width, words);
	const moments = momentsOf(events);
	const blocks = events.map((event) => blockOf(event, event.id === summit, across.columnOf(event), words));

	const legend = placeLegend(legendItems(across, words), { width, top: 0 });
	const sides = placeSides(across, legend.height + 14, words);
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
			key: legend.items.flatMap(({ labels }) => labels),
			sides: sides.labels,
			parts: down.headings,
			documents: labelsOf('documents'),
			beyond: labelsOf('beyond'),
		},
		legend: { ...legend, height: round(legend.height) },
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
function legendItems({ isWide }: Across, words: TimelineWords): LegendItem<TimelineSign>[] {
	const scopes: LegendItem<TimelineSign>[] = [
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
