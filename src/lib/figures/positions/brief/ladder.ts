/** The brief where columns are too narrow: the two sides, and a rung across them for what both said, or the place of it. */
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { inside, PAD, type Parts, type Slot } from './parts.ts';
import type { BriefTopic, Column } from './topics.ts';

const GAP = 4;
const BETWEEN = 9;
const BLANK = { size: BRIEF_SIZE.label, weight: 400, leading: 18, role: 'soft' } as const;
const SIDES = ['dprk', 'russia'] as const satisfies readonly Column[];

interface LadderOptions {
	width: number;
	/** What is said of a topic without a joint statement. */
	blank: string;
	/** What both said, said of both. */
	toJoint: (words: string) => string;
}

/** Returns the lower edge, px. */
export function placeLadder(parts: Parts, topics: readonly BriefTopic[], options: LadderOptions): number {
	const { width } = options;
	const half = (width - GAP) / 2;
	// Where even two columns are too narrow, the sides stand below each other.
	const isTight = SIDES.some(
		(name) =>
			parts.roomFor(
				name,
				topics.map(({ cells }) => cells[name]),
			) > half,
	);
	const slotsAt = (top: number): Record<(typeof SIDES)[number], Slot> => ({
		dprk: { x: 0, top, width: half },
		russia: { x: half + GAP, top, width: half },
	});
	let y = parts.addHeads(slotsAt(0)) + BETWEEN;
	for (const { name, cells } of topics) {
		y = placeRung(parts, { name, cells }, y, options) + GAP;
		if (isTight)
			for (const side of SIDES) {
				const slot = { x: 0, top: y, width };
				const bottom = parts.addPosition(side, cells[side], inside(slot)) + PAD - 3;
				parts.addCell(side, slot, bottom);
				y = bottom + GAP;
			}
		else {
			const slots = slotsAt(y);
			const bottoms = SIDES.map((side) => parts.addPosition(side, cells[side], inside(slots[side])));
			const bottom = Math.max(...bottoms) + PAD - 3;
			for (const side of SIDES) parts.addCell(side, slots[side], bottom);
			y = bottom + GAP;
		}
		y += BETWEEN - GAP;
	}
	return y - BETWEEN;
}

/** Returns the rung's lower edge, px. */
function placeRung(parts: Parts, { name, cells }: BriefTopic, top: number, options: LadderOptions): number {
	const slot = { x: 0, top, width: options.width };
	const words = inside(slot);
	const below = { ...words, top: parts.addTopic(name, words, cells.both ? 'paper' : 'text') };
	if (cells.both) {
		const bottom = parts.addPosition('both', cells.both, below, options.toJoint(cells.both.words)) + PAD - 3;
		parts.addCell('both', slot, bottom);
		return bottom;
	}
	const { labels, bottom } = placeLines(options.blank, { ...BLANK, ...below });
	parts.labels.blanks.push(...labels);
	const height = round(bottom + PAD - 3 - top);
	parts.blanks.push({ x: 0, y: round(top), width: options.width, height });
	return top + height;
}
