/** What the brief is made of, however its cells are arranged: heads, what was said on plates, and the place of what was not. */
import type { Evidence } from '#lib/drawing/marks/mark.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Role } from '#lib/drawing/palette.ts';
import type { Placed } from '#lib/drawing/placed.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { type Box, type Label, roomForWord, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { TypeStyle } from '#lib/drawing/text/measure.ts';
import { evidenceIn } from '../evidence.ts';
import type { PositionsInput } from '../input.ts';
import { type Position, positionsOf } from '../voices.ts';
import { speakersIn } from './speakers.ts';
import type { BriefCell, Column } from './topics.ts';

/** A filled rectangle. */
interface Plate extends Box {
	role: Role;
}

/** Where words stand, px. */
export interface Slot {
	x: number;
	top: number;
	width: number;
}

/** What both said stands out, dark between the tints of the two sides. */
const INK: Readonly<Record<Column, Record<'head' | 'cell' | 'words', Role>>> = {
	dprk: { head: 'dprk', cell: 'land-dprk', words: 'text' },
	both: { head: 'text', cell: 'text', words: 'paper' },
	russia: { head: 'russia', cell: 'land-russia', words: 'text' },
};

/** From a plate's edge to the words on it, px. */
export const PAD = 8;
const PAD_TOP = 4;
export const LEADING = 17;
const NAME = { size: BRIEF_SIZE.label, weight: 700, leading: LEADING, role: 'paper' } as const;
export const TOPIC = { size: BRIEF_SIZE.label, weight: 700, leading: LEADING } as const;
const QUIET = { size: BRIEF_SIZE.label, weight: 400, leading: LEADING, role: 'soft' } as const;

export class Parts implements Omit<Placed, 'width' | 'height'> {
	readonly heads: Plate[] = [];
	readonly cells: (Plate & Evidence)[] = [];
	/** Where something said by both would stand, were it reported. */
	readonly blanks: Box[] = [];
	readonly labels: Record<'subject' | 'heads' | 'topics' | 'positions' | 'blanks', Label[]> = {
		subject: [],
		heads: [],
		topics: [],
		positions: [],
		blanks: [],
	};
	/** Who speaks in a column. */
	readonly #names: Readonly<Record<Column, string>>;
	readonly #blank: string;
	readonly #positions: ReadonlyMap<string, Position>;
	readonly #evidenceOf: (position: Position) => Evidence;

	constructor(input: PositionsInput, locale: Locale) {
		this.#positions = new Map(positionsOf(input.topics).map((position) => [position.id, position]));
		this.#evidenceOf = evidenceIn(input, locale);
		this.#names = { ...speakersIn(input, locale), both: m.positions_brief_both({}, { locale }) };
		this.#blank = m.positions_brief_blank({}, { locale });
	}

	/** Says what the picture is about, above all; returns the lower edge, px. */
	addSubject(text: string, width: number): number {
		const { labels, bottom } = placeLines(text, { ...QUIET, x: 0, top: 0, width });
		this.labels.subject.push(...labels);
		return bottom;
	}

	/** Names whoever speaks in each of the columns, on plates of one height; returns their lower edge, px. */
	addHeads(columns: readonly (readonly [Column, Slot])[]): number {
		const bottoms = columns.map(([column, slot]) => {
			const { labels, bottom } = placeLines(this.#names[column], { ...NAME, ...inside(slot) });
			this.labels.heads.push(...labels);
			return bottom + PAD_TOP;
		});
		const bottom = Math.max(...bottoms);
		this.heads.push(...columns.map(([column, slot]) => ({ ...boxOf(slot, bottom), role: INK[column].head })));
		return bottom;
	}

	/** Sets what is at issue; returns the lower edge, px. */
	addTopic(name: string, slot: Slot, role: Role): number {
		const { labels, bottom } = placeLines(name, { ...TOPIC, ...slot, role });
		this.labels.topics.push(...labels);
		return bottom;
	}

	/** Sets what was said; returns the lower edge of its plate, which is laid under it by `addCell`, px. */
	addWords(column: Column, cell: BriefCell | undefined, slot: Slot): number {
		if (!cell) return slot.top;
		const style = { ...this.#styleOf(cell), leading: LEADING, role: INK[column].words };
		const { labels, bottom } = placeLines(cell.words, { ...style, ...slot, of: [cell.id] });
		this.labels.positions.push(...labels);
		return bottom + PAD_TOP;
	}

	/** Lays a plate under what was said, or leaves the column's own empty. */
	addCell(column: Column, cell: BriefCell | undefined, slot: Slot, bottom: number): void {
		const position = cell && this.#positions.get(cell.id);
		if (position)
			this.cells.push({ ...this.#evidenceOf(position), ...boxOf(slot, bottom), role: INK[column].cell });
	}

	/** Marks where nothing was said by both; returns the lower edge of the words, px. */
	addBlank(slot: Slot): number {
		const { labels, bottom } = placeLines(this.#blank, { ...QUIET, ...slot });
		this.labels.blanks.push(...labels);
		return bottom + PAD_TOP;
	}

	/** The room that the longest word of a column takes on its plates, px. */
	roomFor(column: Column, cells: readonly (BriefCell | undefined)[]): number {
		const words = cells.flatMap((cell) => (cell ? [roomForWord(cell.words, this.#styleOf(cell))] : []));
		return 2 * PAD + Math.max(roomForWord(this.#names[column], NAME), ...words);
	}

	/** The headline's are bold. */
	#styleOf({ id }: BriefCell): TypeStyle {
		const weight = this.#positions.get(id)?.isInHeadline ? 700 : 400;
		return { size: BRIEF_SIZE.label, weight };
	}
}

/** The room for words on a plate. */
export const inside = ({ x, top, width }: Slot): Slot => ({
	x: x + PAD,
	top: top + PAD_TOP,
	width: width - 2 * PAD,
});

/** The plate of a slot. */
export const boxOf = ({ x, top, width }: Slot, bottom: number): Box => ({
	x: round(x),
	y: round(top),
	width: round(width),
	height: round(bottom - top),
});
