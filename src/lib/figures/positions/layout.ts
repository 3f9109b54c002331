/** Who holds what on which topic: a table where there is room for columns, a list by topic where there is none. */

import { type PlacedLegend, placeLegend } from '#lib/drawing/legend/legend.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { type Label, roomForWord } from '#lib/drawing/text/label.ts';
import { POSITION_KINDS } from '#lib/model/vocabulary.ts';
import { type Palette, type Said, TOPIC } from './block.ts';
import { INDENT, lookOf, NAME, type PlacedEntry } from './entry.ts';
import type { PositionsInput } from './input.ts';
import { placeList } from './list-layout.ts';
import { columnWidth, placeTable } from './table-layout.ts';
import { type Holder, headsOf, type Position, type Topic, VOICES } from './voices.ts';
import { positionsWords } from './words.ts';

export interface PlacedPositions extends Placed {
	entries: PlacedEntry[];
	rules: Palette['rules'];
	legend: PlacedLegend;
}

/** Narrower columns break every few words, px. */
const MIN_COLUMN = 170;
const KEY_GAP = 14;

export function layoutPositions(
	{ topics, holders }: PositionsInput,
	{ width, locale }: LayoutOptions,
): PlacedPositions {
	const words = positionsWords(locale);
	const positions = topics.flatMap((topic) => topic.positions);
	const legend = placeLegend(
		POSITION_KINDS.map((kind) => ({
			sign: kind,
			text: words.key(kind, positions.filter((position) => position.kind === kind).length),
		})),
		{ width, top: 0 },
	);
	const top = legend.height + KEY_GAP;
	const ink: Palette = { entries: [], topics: [], rules: [] };
	const isTable = columnWidth(width) >= Math.max(MIN_COLUMN, widestWord(topics, holders));
	const isNamed = isTable ? isLeftUnnamed(topics) : () => true;
	const said: Said = new Map(
		topics.flatMap((topic) =>
			topic.positions.map((position) => [
				position.id,
				{
					name: isNamed(position) ? words.names(position.holders) : undefined,
					title: words.mark(topic.name, position),
				},
			]),
		),
	);
	const { heads, bottom } = isTable
		? placeTable(ink, topics, { width, top, said, words })
		: { heads: [], bottom: placeList(ink, topics, { width, top, said }) };
	return {
		width,
		height: Math.ceil(bottom + 2),
		labels: {
			key: legend.items.flatMap(({ labels }) => labels),
			heads,
			topics: ink.topics,
			entries: ink.entries.flatMap(({ labels }): Label[] => labels),
		},
		entries: ink.entries,
		rules: ink.rules,
		legend,
	};
}

/** Whether some holder is not named by the column's head. */
function isLeftUnnamed(topics: readonly Topic[]): (position: Position) => boolean {
	const heads = new Map(VOICES.map((voice) => [voice, headsOf(topics, voice).map(({ id }) => id)]));
	return ({ voice, holders }) => holders.some(({ id }) => !heads.get(voice)?.includes(id));
}

/** The room that a column needs so that no word leaves it, px. */
function widestWord(topics: readonly Topic[], holders: readonly Holder[]): number {
	return Math.max(
		...topics.map(({ name }) => roomForWord(name, TOPIC)),
		...holders.map(({ name }) => INDENT + roomForWord(name, NAME)),
		...topics.flatMap((topic) =>
			topic.positions.map((position) => INDENT + roomForWord(position.short, lookOf(position))),
		),
	);
}
