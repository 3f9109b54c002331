/** What the brief is made of, whichever way its cells are arranged: plates, positions on them, and what nobody said. */
import type { Evidence } from '#lib/drawing/marks/mark.ts';
import type { Locale } from '#lib/drawing/message.ts';
import { m } from '#lib/drawing/message.ts';
import type { Role } from '#lib/drawing/palette.ts';
import type { Placed } from '#lib/drawing/placed.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { type Box, type Label, roomForWord, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { TypeStyle } from '#lib/drawing/text/measure.ts';
import type { PositionKind } from '#lib/model/vocabulary.ts';
import { evidenceIn } from '../evidence.ts';
import type { PositionsInput } from '../input.ts';
import { type Position, positionsOf } from '../voices.ts';
import { speakersIn } from './speakers.ts';
import { type BriefCell, COLUMNS, type Column } from './topics.ts';

/** A filled rectangle. */
export interface Plate extends Box {
	role: Role;
}

/** A position's symbol, its centre at `x`, `y` px. */
export interface PlacedSymbol extends Evidence {
	kind: PositionKind;
	role: Role;
	x: number;
	y: number;
}

/** Where words stand, px. */
export interface Slot {
	x: number;
	top: number;
	width: number;
}

/** What both said stands out, dark between the tints of the two sides. */
const CELL: Readonly<Record<Column, Role>> = { dprk: 'land-dprk', both: 'text', russia: 'land-russia' };
const HEAD: Readonly<Record<Column, Role>> = { dprk: 'dprk', both: 'text', russia: 'russia' };
const INK: Readonly<Record<Column, Record<'words' | 'symbol', Role>>> = {
	dprk: { words: 'text', symbol: 'dprk' },
	both: { words: 'paper', symbol: 'paper' },
	russia: { words: 'text', symbol: 'russia' },
};

/** From a plate's edge to what stands on it, and for a symbol left of the words, px. */
export const PAD = 9;
const INDENT = 20;
const LEADING = 18;
const SYMBOL = 14;
const NAME = { size: BRIEF_SIZE.strong, weight: 700, leading: 20, role: 'paper' } as const;
const TOPIC = { size: BRIEF_SIZE.label, weight: 700, leading: LEADING } as const;

export class Parts implements Omit<Placed, 'width' | 'height'> {
	readonly plates: Plate[] = [];
	/** Where a joint statement would stand, were one reported. */
	readonly blanks: Box[] = [];
	readonly symbols: PlacedSymbol[] = [];
	readonly labels: Record<'heads' | 'topics' | 'positions' | 'blanks', Label[]> = {
		heads: [],
		topics: [],
		positions: [],
		blanks: [],
	};
	/** Who speaks in a column. */
	readonly names: Readonly<Record<Column, string>>;
	readonly #positions: ReadonlyMap<string, Position>;
	readonly #evidenceOf: (position: Position) => Evidence;

	constructor(input: PositionsInput, locale: Locale) {
		this.#positions = new Map(positionsOf(input.topics).map((position) => [position.id, position]));
		this.#evidenceOf = evidenceIn(input, locale);
		this.names = { ...speakersIn(input, locale), both: m.positions_brief_both({}, { locale }) };
	}

	/** Names whoever speaks in each of the columns, on plates of one height; returns their lower edge, px. */
	addHeads(slots: Partial<Record<Column, Slot>>): number {
		const columns = COLUMNS.flatMap((column) => {
			const slot = slots[column];
			return slot ? [{ column, slot }] : [];
		});
		const bottoms = columns.map(({ column, slot }) => {
			const { labels, bottom } = placeLines(this.names[column], { ...NAME, ...inside(slot) });
			this.labels.heads.push(...labels);
			return bottom + PAD - 3;
		});
		const bottom = Math.max(...bottoms);
		for (const { column, slot } of columns) this.addPlate(HEAD[column], slot, bottom);
		return bottom;
	}

	/** Sets what is at issue; returns the lower edge, px. */
	addTopic(name: string, slot: Slot, role: Role): number {
		const { labels, bottom } = placeLines(name, { ...TOPIC, ...slot, role });
		this.labels.topics.push(...labels);
		return bottom;
	}

	/** Sets a position's symbol and words; returns their lower edge, px. The plate under them is another's to set. */
	addPosition(
		column: Column,
		cell: BriefCell | undefined,
		{ x, top, width }: Slot,
		words = cell?.words ?? '',
	): number {
		const position = cell && this.#positions.get(cell.id);
		if (!position) return top;
		const ink = INK[column];
		const { labels, bottom } = placeLines(words, {
			...styleOf(position),
			leading: LEADING,
			role: ink.words,
			x: x + INDENT,
			top,
			width: width - INDENT,
			of: [position.id],
		});
		this.labels.positions.push(...labels);
		this.symbols.push({
			...this.#evidenceOf(position),
			kind: position.kind,
			role: ink.symbol,
			x: round(x + SYMBOL / 2),
			y: round(top + LEADING / 2),
		});
		return bottom;
	}

	addPlate(role: Role, { x, top, width }: Slot, bottom: number): void {
		this.plates.push({ role, x: round(x), y: round(top), width: round(width), height: round(bottom - top) });
	}

	/** The plate of a column's cell. */
	addCell(column: Column, slot: Slot, bottom: number): void {
		this.addPlate(CELL[column], slot, bottom);
	}

	/** The room that the longest word of a column's cells takes with its symbol, px. */
	roomFor(column: Column, cells: readonly (BriefCell | undefined)[]): number {
		const words = cells.flatMap((cell) => {
			const position = cell && this.#positions.get(cell.id);
			return position ? [INDENT + roomForWord(cell.words, styleOf(position))] : [];
		});
		return 2 * PAD + Math.max(roomForWord(this.names[column], NAME), ...words);
	}
}

/** The headline's are bold. */
const styleOf = ({ isInHeadline }: Position): TypeStyle => ({
	size: BRIEF_SIZE.label,
	weight: isInHeadline ? 700 : 400,
});

/** The room for words on a plate. */
export const inside = ({ x, top, width }: Slot): Slot => ({
	x: x + PAD,
	top: top + PAD - 3,
	width: width - 2 * PAD,
});
