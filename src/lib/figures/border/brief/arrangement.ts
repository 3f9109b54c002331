/** What the brief's map shows at a width, and where an editor put its texts: shares of the frame, from its upper left. */
import type { Spot } from '#lib/drawing/map/callout.ts';
import type { Point } from '#lib/drawing/map/scale.ts';

export interface Arrangement {
	/** The frame's size on the ground, km. */
	km: { width: number; height: number };
	/** Where the city lies in it. */
	origin: Point;
	/** The city's name, the two distances, the claim, the border's name. */
	name: Spot;
	soil: Spot;
	line: Spot;
	tick: Spot;
	border: Spot;
	/** Names of countries and of waters take the spot that is nearest to where they lie. */
	areas: readonly Spot[];
	waters: readonly Spot[];
	/** How far the arc of the claim reaches beyond the two lines, to the north and to the south, radians. */
	arc: readonly [north: number, south: number];
	/** The corner in which the locator stands, and its size, px. */
	locator: { at: Point; size: number };
	/** The scale bar: its left end and its room. */
	bar: { at: Point; room: number };
}

const spot = (x: number, y: number, anchor: Spot['anchor'], edge: Spot['edge'], width: number): Spot => ({
	at: [x, y],
	anchor,
	edge,
	width,
});

/** Higher than wide: the sea under the lines is where the texts stand. */
const NARROW: Arrangement = {
	km: { width: 186, height: 222 },
	origin: [0.83, 0.22],
	arc: [0.14, 0.17],
	name: spot(0.98, 0.02, 'end', 'top', 0.5),
	soil: spot(0.03, 0.075, 'start', 'top', 0.5),
	line: spot(0.42, 0.685, 'start', 'top', 0.57),
	tick: spot(0.45, 0.6, 'start', 'middle', 0.54),
	border: spot(0.17, 0.7, 'middle', 'top', 0.32),
	areas: [
		spot(0.03, 0.02, 'start', 'top', 0.4),
		spot(0.03, 0.5, 'start', 'top', 0.2),
		spot(0.66, 0.12, 'middle', 'middle', 0.3),
	],
	waters: [spot(0.83, 0.46, 'middle', 'middle', 0.32)],
	bar: { at: [0.3, 0.955], room: 0.3 },
	locator: { at: [0, 1], size: 60 },
};

/** Wider than high: they stand to the right of the lines. */
const WIDE: Arrangement = {
	km: { width: 274, height: 172 },
	origin: [0.664, 0.235],
	arc: [0.14, 0.3],
	name: spot(0.664, 0.02, 'middle', 'top', 0.4),
	soil: spot(0.025, 0.1, 'start', 'top', 0.4),
	line: spot(0.42, 0.78, 'start', 'bottom', 0.4),
	tick: spot(0.43, 0.84, 'start', 'middle', 0.4),
	border: spot(0.27, 0.84, 'middle', 'top', 0.2),
	areas: [
		spot(0.025, 0.02, 'start', 'top', 0.3),
		spot(0.1, 0.6, 'middle', 'middle', 0.16),
		spot(0.9, 0.04, 'middle', 'middle', 0.2),
	],
	waters: [spot(0.7, 0.55, 'middle', 'middle', 0.3)],
	bar: { at: [0.43, 0.94], room: 0.25 },
	locator: { at: [1, 1], size: 104 },
};

/** Narrower than this, px, the map stands upright. */
const UPRIGHT = 500;

export const arrangementOf = (width: number): Arrangement => (width < UPRIGHT ? NARROW : WIDE);
