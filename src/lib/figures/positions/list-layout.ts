/** The positions as a list by topic, every holder named: for where there is no room for a column each. */

import { least, range, sum } from 'd3-array';
import { round } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import { addBlock, type Draft } from './block.ts';
import type { Slot } from './entry.ts';
import type { Topic } from './voices.ts';

const GAP = 32;
const PAD = 8;

/** Gives the list's lower edge, px. */
export function addList(draft: Draft, topics: readonly Topic[], width: number, top: number): number {
	if (widthNameOf(width) === 'narrow') return addTopics(draft, topics, { x: 0, top, width });
	const column = { x: 0, top, width: (width - GAP) / 2 };
	const heights = topics.map((topic) => {
		const measured = { ...draft, entries: [], topics: [], rules: [] };
		return addTopics(measured, [topic], { ...column, top: 0 });
	});
	const split = least(range(1, topics.length), (at) =>
		Math.max(sum(heights.slice(0, at)), sum(heights.slice(at))),
	);
	return Math.max(
		addTopics(draft, topics.slice(0, split), column),
		addTopics(draft, topics.slice(split), { ...column, x: column.width + GAP }),
	);
}

/** Topics below each other, a hairline above each; gives the lower edge, px. */
function addTopics(draft: Draft, topics: readonly Topic[], slot: Slot): number {
	return topics.reduce((y, topic) => {
		draft.rules.push({ x: round(slot.x), y: round(y), width: round(slot.width), role: 'grid' });
		return addBlock(draft, topic, { ...slot, top: y + PAD }) + PAD;
	}, slot.top);
}
