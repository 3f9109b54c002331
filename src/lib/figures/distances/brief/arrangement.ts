/** What the brief's map shows at a width, and where an editor put its texts. */
import type { Point } from '#lib/drawing/map/scale.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';

export interface Arrangement {
	/** Where the city lies, a share of the width. */
	origin: number;
	/** px a kilometre, in units of the width, and the most. */
	scale: number;
	largest: number;
	/** Room above the northernmost dot and below the city, px. */
	head: number;
	foot: number;
	/** A name stands beside its dot where its way leads no steeper than this, the sine of its angle; else above or below. */
	steepest: number;
	/** Where the claim stands on the heavy line, a share of its length; its room, of the width; its size, px. */
	times: { at: number; room: number; size: number };
	/** Cities too near for a name beside their dots: where theirs begin, px from the city. */
	near: readonly Point[];
	/** Whether their two lengths stand in one line. */
	isShort: boolean;
}

const NARROW: Arrangement = {
	origin: 0.44,
	scale: 0.00009,
	largest: 0.033,
	head: 61,
	foot: 128,
	steepest: 0.5,
	times: { at: 0.63, room: 0.3, size: BRIEF_SIZE.strong },
	near: [
		[27, 17],
		[-14, 70],
	],
	isShort: false,
};

const WIDE: Arrangement = {
	origin: 0.47,
	scale: 0.0000535,
	largest: 0.033,
	head: 48,
	foot: 108,
	steepest: 1,
	times: { at: 0.62, room: 0.18, size: BRIEF_SIZE.large },
	near: [
		[44, 20],
		[30, 64],
	],
	isShort: true,
};

/** From this width on, px. */
const WIDE_FROM = 500;

export const arrangementOf = (width: number): Arrangement => (width < WIDE_FROM ? NARROW : WIDE);

/** On a card, where the two that are compared stand alone. */
export const ON_CARD: Arrangement = { ...NARROW, foot: 64, isShort: true };
