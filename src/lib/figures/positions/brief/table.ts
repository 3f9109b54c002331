/** The brief in three columns: what both said stands between the sides, and where they said nothing, so does nothing. */

import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { roomForWord, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { inside, PAD, type Parts, type Slot } from './parts.ts';
import { type BriefTopic, COLUMNS, type Column } from './topics.ts';

/** Between columns and between rows, px. */
const GAP = 4;
const BLANK = { size: BRIEF_SIZE.label, weight: 400, leading: 18, role: 'soft', anchor: 'middle' } as const;

type Slots = Record<Column, Slot>;

/** Returns the lower edge, px; undefined where a word would not fit into its column. */
export function placeTable(
	parts: Parts,
	topics: readonly BriefTopic[],
	{ width, blank }: { width: number; blank: string },
): number | undefined {
	const topicWidth = Math.max(
		...topics.map(({ name }) => roomForWord(name, { size: BRIEF_SIZE.label, weight: 700 })),
	);
	const left = round(Math.max(width * 0.15, topicWidth + PAD));
	const column = (width - left - (COLUMNS.length - 1) * GAP) / COLUMNS.length;
	const isTight = COLUMNS.some(
		(name) =>
			parts.roomFor(
				name,
				topics.map(({ cells }) => cells[name]),
			) > column,
	);
	if (isTight) return undefined;

	const slotsAt = (top: number) =>
		Object.fromEntries(
			COLUMNS.map((name, i) => [name, { x: left + i * (column + GAP), top, width: column }]),
		) as Slots;
	let y = parts.addHeads(slotsAt(0)) + GAP;
	let blankFrom: number | undefined;
	for (const { name, cells } of topics) {
		const slots = slotsAt(y);
		const topic = { ...inside(slots.dprk), x: 0, width: left - PAD };
		const bottoms = COLUMNS.map((key) => parts.addPosition(key, cells[key], inside(slots[key])));
		const bottom = Math.max(parts.addTopic(name, topic, 'text'), ...bottoms) + PAD - 3;
		for (const key of COLUMNS) if (cells[key] || key !== 'both') parts.addCell(key, slots[key], bottom);
		if (!cells.both) blankFrom ??= y;
		y = bottom + GAP;
	}
	if (blankFrom !== undefined) {
		const { x } = slotsAt(0).both;
		const box = {
			x: round(x),
			y: round(blankFrom),
			width: round(column),
			height: round(y - GAP - blankFrom),
		};
		parts.blanks.push(box);
		const lines = { ...BLANK, x: x + column / 2, width: column - 2 * PAD };
		const { bottom } = placeLines(blank, { ...lines, top: 0 });
		parts.labels.blanks.push(
			...placeLines(blank, { ...lines, top: blankFrom + (box.height - bottom) / 2 }).labels,
		);
	}
	return y - GAP;
}
