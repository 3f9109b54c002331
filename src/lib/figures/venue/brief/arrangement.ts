/** What the brief's map shows at a width, and where an editor put its texts. */
import { type MapArrangement, spot } from '#lib/drawing/map/arranged.ts';
import type { Spot } from '#lib/drawing/map/callout.ts';
import type { Point } from '#lib/drawing/map/scale.ts';

export interface Arrangement extends MapArrangement {
	/** The two ends, each with what happened there, and the way between. */
	station: Spot;
	campus: Spot;
	way: Spot;
	/** The scale bar's left end, and its room; left out on a card. */
	bar?: { at: Point; room: number };
}

/** Higher than wide: the texts stand on the city's land and on the sea to the east. */
const NARROW: Arrangement = {
	km: { width: 16.5, height: 19.8 },
	origin: [0.3, 0.21],
	station: spot(0.41, 0.025, 'start', 'top', 0.58),
	way: spot(0.46, 0.53, 'start', 'top', 0.3),
	campus: spot(0.597, 0.71, 'start', 'top', 0.4),
	areas: [spot(0.05, 0.925, 'start', 'middle', 0.45)],
	waters: [spot(0.02, 0.12, 'start', 'middle', 0.24), spot(0.98, 0.45, 'end', 'middle', 0.22)],
	bar: { at: [0.76, 0.938], room: 0.2 },
};

/** On the smallest phones there is less of the land to the west, and one bay has its name. */
const SLIM: Arrangement = {
	...NARROW,
	km: { width: 16.5, height: 20.9 },
	origin: [0.26, 0.21],
	station: spot(0.385, 0.015, 'start', 'top', 0.61),
	way: spot(0.43, 0.515, 'start', 'top', 0.38),
	campus: spot(0.56, 0.685, 'start', 'top', 0.44),
	areas: [spot(0.04, 0.895, 'start', 'middle', 0.35)],
	waters: [spot(0.02, 0.06, 'start', 'middle', 0.24)],
};

const MIDDLE: Arrangement = {
	...NARROW,
	km: { width: 19, height: 18.6 },
	origin: [0.3, 0.22],
	station: spot(0.38, 0.03, 'start', 'top', 0.58),
	way: spot(0.44, 0.555, 'start', 'top', 0.3),
	campus: spot(0.56, 0.752, 'start', 'top', 0.43),
	areas: [spot(0.04, 0.9, 'start', 'middle', 0.26)],
	waters: [spot(0.02, 0.12, 'start', 'middle', 0.24), spot(0.98, 0.52, 'end', 'middle', 0.24)],
};

/** Wider than high. */
const WIDE: Arrangement = {
	km: { width: 28, height: 18.4 },
	origin: [0.45, 0.23],
	station: spot(0.53, 0.04, 'start', 'top', 0.4),
	way: spot(0.53, 0.58, 'start', 'top', 0.2),
	campus: spot(0.64, 0.76, 'start', 'top', 0.34),
	areas: [spot(0.275, 0.825, 'middle', 'middle', 0.22)],
	waters: [spot(0.18, 0.3, 'middle', 'middle', 0.3), spot(0.86, 0.58, 'middle', 'middle', 0.24)],
	bar: { at: [0.86, 0.94], room: 0.12 },
};

/** From these widths on, px. */
const FROM = { narrow: 320, middle: 420, wide: 500 } as const;

export function arrangementOf(width: number): Arrangement {
	if (width < FROM.narrow) return SLIM;
	if (width < FROM.middle) return NARROW;
	return width < FROM.wide ? MIDDLE : WIDE;
}

/** On a card, as large as it can be: the line bears its length, and nothing else needs a measure. */
export const ON_CARD: Arrangement = {
	km: { width: 18, height: 16 },
	origin: [0.2, 0.2],
	station: spot(0.3, 0.01, 'start', 'top', 0.69),
	way: spot(0.325, 0.603, 'start', 'top', 0.4),
	campus: spot(0.475, 0.815, 'start', 'top', 0.52),
	areas: [],
	waters: [],
};
