/** Who holds what on which topic: a table where there is room for columns, a list by topic where there is none. */
import { POSITION_KINDS } from '#lib/model/vocabulary.ts';
import { type PlacedKey, placeKey } from '../frame/key.ts';
import { type Label, roomForWord } from '../frame/label.ts';
import type { Placed } from '../frame/placed.ts';
import type { Locale } from '../message.ts';
import { type Ink, type Said, TOPIC } from './block.ts';
import { INDENT, lookOf, NAME, type PlacedEntry } from './entry.ts';
import type { PositionsInput } from './input.ts';
import { placeList } from './list-layout.ts';
import { columnWidth, placeTable } from './table-layout.ts';
import { type Holder, headsOf, type Position, type Topic, VOICES } from './voices.ts';
import { type PositionsWords, positionsWords } from './words.ts';

export interface PositionsOptions {
	/** px. */
	width: number;
	locale: Locale;
	words?: PositionsWords;
}

export interface PlacedPositions extends Placed {
	entries: PlacedEntry[];
	rules: Ink['rules'];
	key: PlacedKey;
}

/** Narrower columns break every few words, px. */
const MIN_COLUMN = 170;
const KEY_GAP = 14;

export function layoutPositions(
	{ topics, holders }: PositionsInput,
	{ width, locale, words = positionsWords(locale) }: PositionsOptions,
): PlacedPositions {
	const positions = topics.flatMap((topic) => topic.positions);
	const key = placeKey(
		POSITION_KINDS.map((kind) => ({
			sign: kind,
			text: words.key(kind, positions.filter((position) => position.kind === kind).length),
		})),
		{ width, top: 0 },
	);
	const top = key.height + KEY_GAP;
	const ink: Ink = { entries: [], topics: [], rules: [] };
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
			key: key.items.flatMap(({ labels }) => labels),
			heads,
			topics: ink.topics,
			entries: ink.entries.flatMap(({ labels }): Label[] => labels),
		},
		entries: ink.entries,
		rules: ink.rules,
		key,
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
