/** What the map of a shorter form shows at a width, and where an editor put its texts: shares of the frame, from its upper left. */
import { type MapArrangement, spot } from '#lib/drawing/map/arranged.ts';
import type { Spot } from '#lib/drawing/map/callout.ts';

export interface Arrangement extends MapArrangement {
	/** The city's name, the two distances, the claim. */
	name: Spot;
	nameSize: number;
	soil: Spot;
	line: Spot;
	tick: Spot;
	/** How far the arc of the claim reaches beyond the two lines, to the north and to the south, radians. */
	arc: readonly [north: number, south: number];
}

/** What there is room for in a brief. */
export interface BriefArrangement extends Arrangement {
	/** The border's name. */
	border: Spot;
	/** At the map's foot: the locator on its left side (0) or its right one (1), px wide and high, */
	locator: { side: 0 | 1; size: number };
	/** and the scale bar: its left end, px, and its room. */
	bar: { x: number; room: number };
}

/** Higher than wide: the sea under the lines is where the texts stand. */
const NARROW: BriefArrangement = {
	km: { width: 206, height: 256 },
	origin: [0.78, 0.259],
	arc: [0.14, 0.17],
	nameSize: 15.5,
	name: spot(0.985, 0.008, 'end', 'top', 0.5),
	soil: spot(0.025, 0.012, 'start', 'top', 0.48),
	line: spot(0.45, 0.681, 'start', 'top', 0.54),
	tick: spot(0.44, 0.602, 'start', 'middle', 0.55),
	border: spot(0.295, 0.7, 'middle', 'top', 0.26),
	areas: [
		spot(0.345, 0.305, 'middle', 'middle', 0.3),
		spot(0.012, 0.545, 'start', 'middle', 0.2),
		spot(0.66, 0.115, 'middle', 'middle', 0.3),
	],
	waters: [spot(0.82, 0.484, 'middle', 'middle', 0.34)],
	bar: { x: 76, room: 0.2 },
	locator: { side: 0, size: 60 },
};

/** On the smallest phones names stand closer to the frame, and there is a little more of the ground. */
const SLIM: BriefArrangement = {
	...NARROW,
	km: { width: 210, height: 261 },
	origin: [0.785, 0.259],
	nameSize: 13.5,
	name: spot(0.99, 0, 'end', 'top', 0.5),
	areas: [
		spot(0.35, 0.3, 'middle', 'middle', 0.3),
		spot(0, 0.54, 'start', 'middle', 0.2),
		spot(0.658, 0.072, 'middle', 'middle', 0.3),
	],
};

/** Wider than high: they stand to the right of the lines. */
const WIDE: BriefArrangement = {
	km: { width: 274, height: 172 },
	origin: [0.664, 0.235],
	arc: [0.14, 0.3],
	nameSize: 15.5,
	name: spot(0.664, 0.02, 'middle', 'top', 0.4),
	soil: spot(0.025, 0.1, 'start', 'top', 0.4),
	line: spot(0.42, 0.78, 'start', 'bottom', 0.4),
	tick: spot(0.43, 0.84, 'start', 'middle', 0.4),
	border: spot(0.29, 0.84, 'middle', 'top', 0.2),
	areas: [
		spot(0.025, 0.02, 'start', 'top', 0.3),
		spot(0.1, 0.6, 'middle', 'middle', 0.12),
		spot(0.9, 0.04, 'middle', 'middle', 0.2),
	],
	waters: [spot(0.7, 0.55, 'middle', 'middle', 0.3)],
	bar: { x: 225, room: 0.25 },
	locator: { side: 1, size: 104 },
};

/** From these widths on, px. */
const FROM = { narrow: 320, wide: 512 } as const;

export function arrangementOf(width: number): BriefArrangement {
	if (width < FROM.narrow) return SLIM;
	return width < FROM.wide ? NARROW : WIDE;
}

/** Of the dashboard's letters, px. */
export const SMALL_SIZE = 12;

/** Beside another on a phone: the city's name stands at sea, since on its land there is no room between two borders. */
const TINY: Arrangement = {
	km: { width: 214, height: 272 },
	origin: [0.815, 0.2],
	arc: [0.14, 0.17],
	nameSize: SMALL_SIZE,
	name: spot(0.995, 0.555, 'end', 'top', 0.7),
	soil: spot(0.025, 0.01, 'start', 'top', 0.54),
	line: spot(0.46, 0.675, 'start', 'top', 0.54),
	tick: spot(0.36, 0.845, 'start', 'top', 0.64),
	areas: [spot(0.005, 0.468, 'start', 'middle', 0.2)],
	waters: [],
};

/** A column of the dashboard. */
const SMALL: Arrangement = {
	...TINY,
	km: { width: 215, height: 216 },
	origin: [0.8, 0.22],
	name: spot(0.99, 0.01, 'end', 'top', 0.6),
	soil: spot(0.025, 0.11, 'start', 'top', 0.5),
	line: spot(0.46, 0.66, 'start', 'top', 0.54),
	tick: spot(0.38, 0.83, 'start', 'top', 0.62),
	areas: [spot(0.025, 0.01, 'start', 'top', 0.3), spot(0.015, 0.51, 'start', 'middle', 0.2)],
};

/** From this width on, px. */
const SMALL_FROM = 240;

export const smallArrangementOf = (width: number): Arrangement => (width < SMALL_FROM ? TINY : SMALL);
