/** The positions in columns, a voice each: topics on which several speak row by row, then what each alone speaks of. */

import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Label, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { addBlock, addEntries, addTopic, type Palette, type Said, type Slot } from './block.ts';
import { LEADING } from './entry.ts';
import { isShared, ofVoice, speakersOf, type Topic, VOICES, type Voice } from './voices.ts';
import type { PositionsWords } from './words.ts';

/** Between columns, px. */
const GAP = 24;
const HEAD_GAP = 8;
const PAD = 8;
const BLOCK_GAP = 12;
const SMALL = { size: SIZE.small, weight: 400, role: 'soft' } as const;

/** How wide each column is, px. */
export const columnWidth = (width: number): number => (width - (VOICES.length - 1) * GAP) / VOICES.length;

export interface PlacedTable {
	heads: Label[];
	/** px. */
	bottom: number;
}

export function placeTable(
	ink: Palette,
	topics: readonly Topic[],
	{ width, top, said, words }: { width: number; top: number; said: Said; words: PositionsWords },
): PlacedTable {
	const column = columnWidth(width);
	const slotOf = (voice: Voice, top: number): Slot => ({
		x: VOICES.indexOf(voice) * (column + GAP),
		top,
		width: column,
	});
	const addRule = (y: number, role: Role) => ink.rules.push({ x: 0, y: round(y), width, role });
	/** Fills every column from `top`; gives the lowest edge, px. */
	const addRow = (top: number, add: (voice: Voice, slot: Slot) => number): number =>
		Math.max(...VOICES.map((voice) => add(voice, slotOf(voice, top))));

	const heads: Label[] = [];
	let y = addRow(top, (voice, slot) => addHead(heads, voice, topics, slot, words)) + HEAD_GAP;
	for (const [i, topic] of topics.filter(isShared).entries()) {
		addRule(y, i > 0 ? 'grid' : 'rule');
		const below = addTopic(ink, topic, { x: 0, top: y + PAD, width });
		y =
			addRow(below, (voice, slot) => {
				const [own] = ofVoice([topic], voice);
				return own ? addEntries(ink, own, slot, said) : below;
			}) + PAD;
	}
	addRule(y, 'rule');
	const alone = topics.filter((topic) => !isShared(topic));
	const bottom = addRow(y + PAD, (voice, slot) =>
		ofVoice(alone, voice).reduce(
			(top, topic) => addBlock(ink, topic, { ...slot, top }, said) + BLOCK_GAP,
			slot.top,
		),
	);
	return { heads, bottom };
}

/** Who speaks in a column: a side's first speaker by name, in the side's ink, its others below. Gives the lower edge, px. */
function addHead(
	heads: Label[],
	voice: Voice,
	topics: readonly Topic[],
	slot: Slot,
	words: PositionsWords,
): number {
	const isSide = voice === 'dprk' || voice === 'russia';
	const [first, ...others] = isSide ? speakersOf(topics, voice) : [];
	const title = first?.name ?? (voice === 'both' ? words.both() : words.others());
	const role: Role = isSide ? voice : 'text';
	const head = placeLines(title, { ...slot, size: SIZE.label, weight: 700, leading: 20, role });
	const below = placeLines(words.names(others), { ...slot, top: head.bottom, ...SMALL, leading: LEADING });
	heads.push(...head.labels, ...below.labels);
	return below.bottom;
}
