/** Who holds what on which topic: a table where there is room for columns, a list by topic where there is none. */
import { type PlacedLegend, placeLegend } from '#lib/drawing/legend/legend.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { roomForWord } from '#lib/drawing/text/label.ts';
import { POSITION_KINDS } from '#lib/model/vocabulary.ts';
import { type Draft, TOPIC } from './block.ts';
import { roomForEntry } from './entry.ts';
import { evidenceIn } from './evidence.ts';
import type { PositionsInput } from './input.ts';
import { addList } from './list-layout.ts';
import { addTable, columnWidth } from './table-layout.ts';
import { namesOf, positionsOf, speakersOf } from './voices.ts';

export interface PlacedPositions extends Placed, Pick<Draft, 'entries' | 'rules'> {
	legend: PlacedLegend;
}

/** Narrower columns break every few words, px. */
const MIN_COLUMN = 170;
const LEGEND_GAP = 14;

export function layoutPositions(input: PositionsInput, { width, locale }: LayoutOptions): PlacedPositions {
	const o = { locale };
	const { topics } = input;
	const positions = positionsOf(topics);
	const legend = placeLegend(
		POSITION_KINDS.map((kind) => {
			const count = positions.filter((position) => position.kind === kind).length;
			return { symbol: kind, text: m.positions_key({ kind: m.position_kind({ kind }, o), count }, o) };
		}),
		{ width, top: 0 },
	);
	const longest = Math.max(
		...topics.map(({ name }) => roomForWord(name, TOPIC)),
		...positions.map(roomForEntry),
	);
	const isTable = columnWidth(width) >= Math.max(MIN_COLUMN, longest);
	const draft = toDraft(input, isTable, locale);
	const top = legend.height + LEGEND_GAP;
	const bottom = isTable
		? addTable(draft, topics, { width, top, locale })
		: addList(draft, topics, width, top);
	const { heads, entries, rules } = draft;
	return {
		width,
		height: Math.ceil(bottom + 2),
		labels: {
			key: legend.items.flatMap(({ labels }) => labels),
			heads,
			topics: draft.topics,
			entries: entries.flatMap(({ labels }) => labels),
		},
		entries,
		rules,
		legend,
	};
}

/** Nothing placed yet, and the words of every position; a side's first speaker is named by the column's head alone. */
function toDraft(input: PositionsInput, isTable: boolean, locale: Locale): Draft {
	const sides = isTable ? (['dprk', 'russia'] as const) : [];
	const named = new Set(sides.map((side) => speakersOf(input.topics, side)[0]?.id));
	return {
		heads: [],
		topics: [],
		entries: [],
		rules: [],
		evidenceOf: evidenceIn(input, locale),
		nameOf: ({ holders }) => (holders.every(({ id }) => named.has(id)) ? '' : namesOf(holders, locale)),
	};
}
