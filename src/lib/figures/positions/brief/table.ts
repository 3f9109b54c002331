/** The brief in three columns: what both said stands between the sides, and where nothing is reported, so does nothing. */
import { roomForWord, round } from '#lib/drawing/text/label.ts';
import { boxOf, inside, PAD, type Parts, type Slot, TOPIC } from './parts.ts';
import { type BriefTopic, COLUMNS, type Column } from './topics.ts';

/** Between columns and between rows, px. */
const GAP = 4;
/** Of the width, for the topics at the least. */
const TOPICS_SHARE = 0.16;

/** Returns the lower edge, px; undefined where a word would not fit into its column. */
export function placeTable(
	parts: Parts,
	topics: readonly BriefTopic[],
	{ width, top }: { width: number; top: number },
): number | undefined {
	const longest = Math.max(...topics.map(({ name }) => roomForWord(name, TOPIC)));
	const left = round(Math.max(width * TOPICS_SHARE, longest + PAD));
	const column = (width - left - (COLUMNS.length - 1) * GAP) / COLUMNS.length;
	const cellsOf = (key: Column) => topics.map(({ cells }) => cells[key]);
	if (COLUMNS.some((key) => parts.roomFor(key, cellsOf(key)) > column)) return undefined;

	const slotsAt = (top: number) =>
		COLUMNS.map((key, i): [Column, Slot] => [key, { x: left + i * (column + GAP), top, width: column }]);
	let y = parts.addHeads(slotsAt(top)) + GAP;
	let blankFrom: number | undefined;
	for (const { name, cells } of topics) {
		const slots = slotsAt(y);
		const topic = { ...inside({ x: 0, top: y, width: left }), x: 0, width: left - PAD };
		const bottoms = slots.map(([key, slot]) => parts.addWords(key, cells[key], inside(slot)));
		const bottom = Math.max(parts.addTopic(name, topic, 'text'), ...bottoms);
		for (const [key, slot] of slots) parts.addCell(key, cells[key], slot, bottom);
		if (!cells.both) blankFrom ??= y;
		y = bottom + GAP;
	}
	if (blankFrom === undefined) return y - GAP;
	const slot = { x: left + column + GAP, top: blankFrom, width: column };
	const bottom = Math.max(parts.addBlank(inside(slot)), y - GAP);
	parts.blanks.push(boxOf(slot, bottom));
	return bottom;
}
