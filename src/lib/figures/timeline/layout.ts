/**
 * All events along one axis, time downwards. Where there is room the documents' stand to its left and the others to its
 * right, else all to its right. A leader joins each mark to its words; both are in the order of the dates.
 */
import { type PlacedLegend, placeLegend } from '#lib/drawing/legend/legend.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { Scope } from '#lib/model/vocabulary.ts';
import { blockOf, STYLE } from './blocks.ts';
import { type Column, type Columns, toColumns } from './columns.ts';
import type { TimelineInput } from './input.ts';
import { intervalsOf } from './intervals.ts';
import { type PlacedEvent, placeMarks } from './marks.ts';
import { type PlacedPart, partsOf, place, ticksOf } from './scale.ts';
import { placeVertical } from './vertical.ts';

/** The roles of the legend's symbols: what the words beside the marks do not say. */
const ROLES = { meeting: 'russia', dot: 'text', tick: 'soft', span: 'soft', open: 'soft' } as const;
export type TimelineSymbol = keyof typeof ROLES;

export interface PlacedTimeline extends Placed {
	legend: PlacedLegend<TimelineSymbol>;
	/** The parts' ends and ticks, px. */
	axis: { x: number; parts: (Pick<PlacedPart, 'top' | 'bottom'> & { ticks: number[] })[] };
	events: PlacedEvent[];
}

export function layoutTimeline(input: TimelineInput, { width, locale }: LayoutOptions): PlacedTimeline {
	const o = { locale };
	const { events } = input;
	const columns = toColumns(events, width, locale);
	const intervals = intervalsOf(events);
	const blocks = events.map((event) => {
		// The summit is told on both sides; its words stand where most room is.
		const isLeft = event.scope === 'documents' && !event.isSummit;
		const column = (isLeft && columns.left) || columns.right;
		return blockOf({ event, interval: intervals.get(event), column }, locale);
	});

	const ofSides = ['dot', 'tick'] as const;
	const symbols: TimelineSymbol[] = ['meeting', ...(columns.left ? [] : ofSides), 'span', 'open'];
	const legend = placeLegend(
		symbols.map((symbol) => ({ symbol, role: ROLES[symbol], text: m.timeline_legend({ symbol }, o) })),
		{ width, top: 0 },
	);
	const sides = placeSides(columns, legend.height + 14, locale);
	const parts = partsOf(events);
	const vertical = placeVertical(blocks, { top: sides.bottom, columns, parts, locale });
	const labelsOf = (scope: Scope) =>
		vertical.blocks
			.filter(({ event }) => event.scope === scope)
			.flatMap(({ labels, top }) => labels.map((label) => ({ ...label, y: round(label.y + top) })));
	return {
		width,
		height: Math.ceil(vertical.bottom + 4),
		labels: {
			key: legend.items.flatMap(({ labels }) => labels),
			sides: sides.labels,
			parts: vertical.headings,
			documents: labelsOf('documents'),
			beyond: labelsOf('beyond'),
		},
		legend,
		axis: {
			x: round(columns.axis),
			parts: vertical.parts.map((part) => ({
				top: round(part.top),
				bottom: round(part.bottom),
				ticks: ticksOf(part).map((day) => round(place([part], day, day === part.to))),
			})),
		},
		events: placeMarks(vertical, columns, locale),
	};
}

/** What each side of the axis holds, where there are two. */
function placeSides({ left, right }: Columns, top: number, locale: Locale) {
	if (!left) return { labels: [], bottom: top };
	const style = { ...STYLE, top, weight: 700, role: 'text' } as const;
	const side = (scope: Scope, { x, width, anchor }: Column) =>
		placeLines(m.timeline_side({ scope }, { locale }), { ...style, x, width, anchor });
	const [a, b] = [side('documents', left), side('beyond', right)];
	return { labels: [...a.labels, ...b.labels], bottom: Math.max(a.bottom, b.bottom) + 10 };
}
