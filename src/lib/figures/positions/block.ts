/** A topic with positions below each other: a cell of the table, or a part of the list. */

import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import type { Label } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { TypeStyle } from '#lib/drawing/text/measure.ts';
import { type EntryWords, LEADING, type PlacedEntry, placeEntry } from './entry.ts';
import type { Topic } from './voices.ts';

/** What a drawing gathers while it is laid out. */
export interface Palette {
	entries: PlacedEntry[];
	topics: Label[];
	/** Hairlines, each from its left end, px. */
	rules: { x: number; y: number; width: number; role: Role }[];
}

/** Where a part stands, px. */
export interface Slot {
	x: number;
	top: number;
	width: number;
}

/** The words of every position, by its id. */
export type Said = ReadonlyMap<string, EntryWords>;

export const TOPIC: TypeStyle = { size: SIZE.small, weight: 700 };
const ENTRY_GAP = 5;
const TOPIC_GAP = 1;

/** Sets a topic's name; gives the upper edge of what stands below it, px. */
export function addTopic(ink: Palette, { name }: Topic, { x, top, width }: Slot): number {
	const { labels, bottom } = placeLines(name, { x, top, width, ...TOPIC, leading: LEADING, role: 'text' });
	ink.topics.push(...labels);
	return bottom + TOPIC_GAP;
}

/** Sets a topic's positions below each other; gives the last one's lower edge, px. */
export function addEntries(ink: Palette, topic: Topic, slot: Slot, said: Said): number {
	let { top } = slot;
	for (const [i, position] of topic.positions.entries()) {
		const words = said.get(position.id);
		if (!words) throw new Error(`no words for the position "${position.id}"`);
		const entry = placeEntry(position, words, { ...slot, top: i > 0 ? top + ENTRY_GAP : top });
		ink.entries.push(entry);
		top = entry.bottom;
	}
	return top;
}

/** Sets a topic's name and its positions below; gives the lower edge, px. */
export const addBlock = (ink: Palette, topic: Topic, slot: Slot, said: Said): number =>
	addEntries(ink, topic, { ...slot, top: addTopic(ink, topic, slot) }, said);
