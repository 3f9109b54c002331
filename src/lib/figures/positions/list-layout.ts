/** The positions as a list by topic, every holder named: for where there is no room for a column each. */

import { least, range, sum } from 'd3-array';
import { round } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import { addBlock, type Palette, type Said, type Slot } from './block.ts';
import type { Topic } from './voices.ts';

const GAP = 32;
const PAD = 8;

/** Gives the list's lower edge, px. */
export function placeList(
	ink: Palette,
	topics: readonly Topic[],
	{ width, top, said }: { width: number; top: number; said: Said },
): number {
	if (widthNameOf(width) === 'narrow') return addTopics(ink, topics, { x: 0, top, width }, said);
	const half = (width - GAP) / 2;
	const column = { x: 0, top, width: half };
	const draft: Palette = { entries: [], topics: [], rules: [] };
	const heights = topics.map((topic) => addTopics(draft, [topic], column, said) - top);
	const split = least(range(1, topics.length), (at) =>
		Math.max(sum(heights.slice(0, at)), sum(heights.slice(at))),
	);
	const bottoms = [
		addTopics(ink, topics.slice(0, split), column, said),
		addTopics(ink, topics.slice(split), { ...column, x: half + GAP }, said),
	];
	return Math.max(...bottoms);
}

/** Topics below each other, a hairline above each; gives the lower edge, px. */
function addTopics(ink: Palette, topics: readonly Topic[], slot: Slot, said: Said): number {
	let y = slot.top;
	for (const topic of topics) {
		ink.rules.push({ x: round(slot.x), y: round(y), width: round(slot.width), role: 'grid' });
		y = addBlock(ink, topic, { ...slot, top: y + PAD }, said) + PAD;
	}
	return y;
}
