/** The brief of the network: who asked whom to tell whom, and whom the first had met before. */
import type { Evidence } from '#lib/drawing/marks/mark.ts';
import type { Role } from '#lib/drawing/palette.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { evidenceIn } from '../evidence.ts';
import type { NetworkInput } from '../input.ts';
import type { PlacedPosition } from '../parts.ts';
import { type Arrangement, type Filling, fillingOf, type Route } from './arrangement.ts';
import { placeAsks } from './asks.ts';
import { messageOf, type Party, partiesOf, type Tie, tiesOf } from './chain.ts';
import type { BriefContext } from './context.ts';
import { inRow } from './in-row.ts';
import { type Point, roundedPath, toArrow } from './path.ts';
import type { PlacedPlate } from './plate.ts';
import { stacked } from './stacked.ts';

/** A line, with a dot a meeting, each a mark of its own unless it is the line itself. */
export interface PlacedTie extends Evidence {
	d: string;
	role: Role;
	/** px. */
	stroke: number;
	dash: string | undefined;
	/** The arrowhead, a filled path. */
	arrow: string | undefined;
	dots: (Evidence & { x: number; y: number })[];
	/** Half of a dot's extent, px. */
	r: number;
}

export interface PlacedBrief extends Placed {
	plates: PlacedPlate[];
	ties: PlacedTie[];
	positions: PlacedPosition[];
	barriers: readonly (readonly Point[])[];
}

/** From here on the message runs from left to right, px. */
const WIDE = 560;
const TYPE = { size: BRIEF_SIZE.label, leading: 17 } as const;
const ROOMY = { size: BRIEF_SIZE.label, leading: 18 } as const;
/** What was asked is done, what was said to come is dashed; both are heavier than meetings. */
const MESSAGE = { role: 'text', stroke: 3, r: 5.5 } as const;
const DASHES = { 'asks-to-relay': undefined, 'relays-to': '7 4' } as const;
const MEETINGS = { role: 'soft', stroke: 1.25, r: 4 } as const;
const ARROW = 12;

/** With what each of the two in the middle asks for. */
export function layoutBrief(input: NetworkInput, { width, locale }: LayoutOptions): PlacedBrief {
	const [arrange, type] = width < WIDE ? [stacked, TYPE] : [inRow, ROOMY];
	const context = { input, width, locale, evidenceOf: evidenceIn(input, locale), type };
	return place({ parties: partiesOf(input), ties: tiesOf(input), arrange }, context);
}

/** What is drawn, and how it is arranged. */
export interface Cut {
	parties: readonly Party[];
	ties: readonly Tie[];
	arrange(filling: Filling, context: BriefContext): Arrangement;
}

/** Lays a cut out; what the two in the middle ask for stands below it, where the input has any. */
export function place({ parties, ties, arrange }: Cut, context: BriefContext): PlacedBrief {
	const { plates, routes, labels, bottom } = arrange(fillingOf(parties, ties, context), context);
	const middle = parties.filter(({ slot }) => slot === 'sender' || slot === 'messenger');
	const asks = placeAsks(middle, context, bottom + 12);
	const drawn = ties.flatMap((tie) => {
		const route = routes.find(({ from, to }) => from === tie.from && to === tie.to);
		return route ? [{ route, tie: placeTie(tie, route, context) }] : [];
	});
	return {
		width: context.width,
		height: Math.ceil((asks.positions.length > 0 ? asks.bottom : bottom) + 2),
		labels: { chain: labels, asks: asks.labels },
		plates,
		ties: drawn.map(({ tie }) => tie),
		positions: asks.positions,
		barriers: drawn.map(({ route }) => route.points),
	};
}

function placeTie(tie: Tie, { points, dots }: Route, { evidenceOf }: BriefContext): PlacedTie {
	const message = messageOf(tie);
	const end = message && toArrow(points, ARROW);
	return {
		...evidenceOf(tie.line.id),
		...(message ? MESSAGE : MEETINGS),
		dash: message && DASHES[message],
		d: roundedPath(end?.points ?? points),
		arrow: end?.arrow,
		dots: tie.meetings.map(({ id }, i) => ({
			...evidenceOf(id),
			x: dots.at[0] + i * dots.step[0],
			y: dots.at[1] + i * dots.step[1],
		})),
	};
}
