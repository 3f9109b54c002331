/** The positions in columns, a voice each: topics on which several speak row by row, then what each alone speaks of. */
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Role } from '#lib/drawing/palette.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { addBlock, addEntries, addTopic, type Draft } from './block.ts';
import { LEADING, type Slot } from './entry.ts';
import { isShared, namesOf, speakersOf, type Topic, VOICES, type Voice } from './voices.ts';

/** Between columns, px. */
const GAP = 24;
const HEAD_GAP = 8;
const PAD = 8;
const BLOCK_GAP = 12;
const HEAD = { size: SIZE.label, weight: 700, leading: 20 } as const;
const OTHERS = { size: SIZE.small, weight: 400, leading: LEADING, role: 'soft' } as const;

/** How wide each column is, px. */
export const columnWidth = (width: number): number => (width - (VOICES.length - 1) * GAP) / VOICES.length;

/** Gives the table's lower edge, px. */
export function addTable(
	draft: Draft,
	topics: readonly Topic[],
	{ width, top, locale }: { width: number; top: number; locale: Locale },
): number {
	const column = columnWidth(width);
	const addRule = (y: number, role: Role) => draft.rules.push({ x: 0, y: round(y), width, role });
	/** Fills every column from `top`; gives the lowest edge, px. */
	const addRow = (top: number, add: (voice: Voice, slot: Slot) => number): number =>
		Math.max(...VOICES.map((voice, i) => add(voice, { x: i * (column + GAP), top, width: column })));

	let y = addRow(top, (voice, slot) => addHead(draft, voice, topics, slot, locale)) + HEAD_GAP;
	for (const [i, topic] of topics.filter(isShared).entries()) {
		addRule(y, i > 0 ? 'grid' : 'rule');
		const below = addTopic(draft, topic, { x: 0, top: y + PAD, width });
		const positionsOf = (voice: Voice) => topic.positions.filter((position) => position.voice === voice);
		y = addRow(below, (voice, slot) => addEntries(draft, positionsOf(voice), slot)) + PAD;
	}
	addRule(y, 'rule');
	const alone = topics.filter((topic) => !isShared(topic));
	return addRow(y + PAD, (voice, slot) =>
		alone
			.filter(({ positions }) => positions[0]?.voice === voice)
			.reduce((top, topic) => addBlock(draft, topic, { ...slot, top }) + BLOCK_GAP, slot.top),
	);
}

/** Who speaks in a column: a side's first speaker by name, in the side's colour, its others below. Gives the lower edge, px. */
function addHead(draft: Draft, voice: Voice, topics: readonly Topic[], slot: Slot, locale: Locale): number {
	const isSide = voice === 'dprk' || voice === 'russia';
	const [first, ...others] = isSide ? speakersOf(topics, voice) : [];
	const rest = voice === 'both' ? m.positions_both({}, { locale }) : m.positions_others({}, { locale });
	const head = placeLines(first?.name ?? rest, { ...slot, ...HEAD, role: isSide ? voice : 'text' });
	const below = placeLines(namesOf(others, locale), { ...slot, ...OTHERS, top: head.bottom });
	draft.heads.push(...head.labels, ...below.labels);
	return below.bottom;
}
