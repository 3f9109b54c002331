/** A topic with positions below each other: a cell of the table, or a part of the list. */
import type { Evidence } from '#lib/drawing/marks/mark.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import type { Label } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { TypeStyle } from '#lib/drawing/text/measure.ts';
import { LEADING, type PlacedEntry, placeEntry, type Slot } from './entry.ts';
import type { Position, Topic } from './voices.ts';

/** What a drawing gathers while it is laid out. */
export interface Draft {
	heads: Label[];
	topics: Label[];
	entries: PlacedEntry[];
	/** Hairlines, each from its left end, px. */
	rules: { x: number; y: number; width: number; role: Role }[];
	evidenceOf(position: Position): Evidence;
	/** Empty where the column names the holders. */
	nameOf(position: Position): string;
}

export const TOPIC: TypeStyle = { size: SIZE.small, weight: 700 };
const ENTRY_GAP = 5;
const TOPIC_GAP = 1;

/** Sets a topic's name; gives the upper edge of what stands below it, px. */
export function addTopic(draft: Draft, { name }: Topic, slot: Slot): number {
	const { labels, bottom } = placeLines(name, { ...slot, ...TOPIC, leading: LEADING, role: 'text' });
	draft.topics.push(...labels);
	return bottom + TOPIC_GAP;
}

/** Sets positions below each other; gives the last one's lower edge, px. */
export function addEntries(draft: Draft, positions: readonly Position[], slot: Slot): number {
	let bottom = slot.top;
	for (const [i, position] of positions.entries()) {
		const top = i > 0 ? bottom + ENTRY_GAP : bottom;
		const placed = placeEntry(position, draft.nameOf(position), draft.evidenceOf(position), { ...slot, top });
		draft.entries.push(placed.entry);
		bottom = placed.bottom;
	}
	return bottom;
}

/** Sets a topic's name and its positions below; gives the lower edge, px. */
export const addBlock = (draft: Draft, topic: Topic, slot: Slot): number =>
	addEntries(draft, topic.positions, { ...slot, top: addTopic(draft, topic, slot) });
