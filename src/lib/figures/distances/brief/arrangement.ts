/** What the brief's map shows at a width, and where an editor put its texts. */
import type { Point } from '#lib/drawing/map/scale.ts';

export interface Arrangement {
	/** The map's height in units of its width, and no more than px. */
	height: number;
	highest: number;
	/** Where the city lies in it, shares of the frame. */
	origin: Point;
	/** px a kilometre, in units of the map's width. */
	scale: number;
	/** A name stands beside its dot where its way leads no steeper than this, the sine of its angle; else above or below. */
	steepest: number;
	/** Where the claim stands on the heavy line, a share of its length, and the room that it has, of the map's width. */
	times: { at: number; room: number };
	/** Cities too near for a name beside their dots: where theirs begin, px from the origin. */
	near: readonly Point[];
	/** Whether their two lengths stand in one line. */
	isShort: boolean;
}

const NARROW: Arrangement = {
	height: 1.5,
	highest: 500,
	origin: [0.47, 0.74],
	scale: 0.0000935,
	steepest: 0.5,
	times: { at: 0.72, room: 0.36 },
	near: [
		[34, 20],
		[-6, 72],
	],
	isShort: false,
};

const WIDE: Arrangement = {
	height: 0.78,
	highest: 470,
	origin: [0.47, 0.77],
	scale: 0.0000525,
	steepest: 1,
	times: { at: 0.6, room: 0.3 },
	near: [
		[44, 22],
		[30, 66],
	],
	isShort: true,
};

/** From this width on, px. */
const WIDE_FROM = 500;

export const arrangementOf = (width: number): Arrangement => (width < WIDE_FROM ? NARROW : WIDE);
