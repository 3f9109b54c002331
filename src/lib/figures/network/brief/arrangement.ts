/** Where plates and ties stand, whatever the width: what an arrangement is filled with, and what it makes of it. */
import { m } from '#lib/drawing/message.ts';
import type { Label } from '#lib/drawing/text/label.ts';
import type { Slot } from '#lib/model/vocabulary.ts';
import type { Span } from '../context.ts';
import { type TextBlock, toTextBlock } from '../text.ts';
import type { Party, Tie } from './chain.ts';
import type { BriefContext } from './context.ts';
import type { Point } from './path.ts';
import { type PlacedPlate, type PlateBlock, toPlate } from './plate.ts';
import { tieWords } from './words.ts';

/** The corner points of a tie from one slot to another, and where its meetings are dots. */
export interface Route {
	from: Slot;
	to: Slot;
	points: Point[];
	/** The first dot, and the step to the next. */
	dots: { at: Point; step: Point };
}

export interface Arrangement {
	plates: PlacedPlate[];
	routes: Route[];
	labels: Label[];
	bottom: number;
}

/** From a line to the words beside it, px. */
export const BESIDE = 11;
/** Between dots, px. */
export const STEP = 11;

export const SOFT = { role: 'soft' } as const;
export const BOLD = { weight: 700 } as const;

/** Plates and words for a stretch of the drawing; of no height where the story has none. */
export interface Filling {
	plate(slot: Slot, span: Span, size?: number): PlateBlock;
	/** Of the tie between two slots. */
	words(from: Slot, to: Slot, span: Span, style: Partial<Label>): TextBlock;
	/** When and where the two in the middle met. */
	meeting(span: Span, style?: Partial<Label>): TextBlock;
	/** What the messenger said to both recipients. */
	relayed(span: Span, style: Partial<Label>): TextBlock;
	/** How often the sender had met another. */
	countOf(slot: Slot): number;
}

export function fillingOf(parties: readonly Party[], ties: readonly Tie[], context: BriefContext): Filling {
	const { locale, type } = context;
	const tieOf = (from: Slot, to: Slot) => ties.find((tie) => tie.from === from && tie.to === to);
	const words = (
		text: string | undefined,
		of: readonly string[],
		span: Span,
		style: Partial<Label>,
	): TextBlock =>
		text
			? toTextBlock(text, span, { ...type, ...style, of })
			: { width: 0, height: 0, place: (top) => ({ labels: [], bottom: top }) };
	return {
		plate: (slot, span, size) =>
			toPlate(
				parties.find((party) => party.slot === slot),
				span,
				context,
				size,
			),
		words(from, to, span, style) {
			const tie = tieOf(from, to);
			return words(tie && tieWords(tie, locale), tie ? [tie.line.id] : [], span, style);
		},
		meeting(span, style = {}) {
			const tie = tieOf('sender', 'messenger');
			const meeting = tie?.meetings.find((each) => each !== tie.line);
			return words(meeting?.label, meeting ? [meeting.id] : [], span, { ...SOFT, ...style });
		},
		relayed(span, style) {
			const of = ties.filter(({ line }) => line.kind === 'relays-to').map(({ line }) => line.id);
			return words(of.length > 0 ? m.network_relayed({}, { locale }) : undefined, of, span, style);
		},
		countOf: (slot) => tieOf('sender', slot)?.meetings.length ?? 0,
	};
}
