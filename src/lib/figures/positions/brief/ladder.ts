/** The brief where columns are too narrow: the two sides, and a rung across them for what both said, or the place of it. */
import { boxOf, inside, type Parts, type Slot } from './parts.ts';
import type { BriefTopic, Column } from './topics.ts';

/** Between plates, and between topics, px. */
const GAP = 3;
const BETWEEN = 4;
const SIDES = ['dprk', 'russia'] as const satisfies readonly Column[];

/** Returns the lower edge, px. */
export function placeLadder(
	parts: Parts,
	topics: readonly BriefTopic[],
	{ width, top, toJoint }: { width: number; top: number; toJoint: (words: string) => string },
): number {
	const half = (width - GAP) / 2;
	const cellsOf = (side: Column) => topics.map(({ cells }) => cells[side]);
	// Where even two columns are too narrow, the sides stand below each other.
	const isTight = SIDES.some((side) => parts.roomFor(side, cellsOf(side)) > half);
	const slotsAt = (y: number) =>
		SIDES.map((side, i): [Column, Slot] => [side, { x: i * (half + GAP), top: y, width: half }]);
	let y = parts.addHeads(slotsAt(top)) + BETWEEN;
	for (const topic of topics) {
		y = placeRung(parts, topic, { x: 0, top: y, width }, toJoint) + GAP;
		const rows = isTight
			? SIDES.map((side): [Column, Slot][] => [[side, { x: 0, top: 0, width }]])
			: [slotsAt(0)];
		for (const row of rows) {
			const slots = row.map(([side, slot]) => [side, { ...slot, top: y }] as const);
			const bottoms = slots.map(([side, slot]) => parts.addWords(side, topic.cells[side], inside(slot)));
			const bottom = Math.max(...bottoms);
			for (const [side, slot] of slots) parts.addCell(side, topic.cells[side], slot, bottom);
			y = bottom + GAP;
		}
		y += BETWEEN - GAP;
	}
	return y - BETWEEN;
}

/** Returns the rung's lower edge, px. */
function placeRung(
	parts: Parts,
	{ name, cells: { both } }: BriefTopic,
	slot: Slot,
	toJoint: (words: string) => string,
): number {
	const words = inside(slot);
	const below = { ...words, top: parts.addTopic(name, words, both ? 'paper' : 'text') };
	if (both) {
		const bottom = parts.addWords('both', { ...both, words: toJoint(both.words) }, below);
		parts.addCell('both', both, slot, bottom);
		return bottom;
	}
	const bottom = parts.addBlank(below);
	parts.blanks.push(boxOf(slot, bottom));
	return bottom;
}
