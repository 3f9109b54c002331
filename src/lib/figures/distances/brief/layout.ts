/** The brief's map: the two ways that the headline compares are heavy, and each city bears its own distance. */
import { toEnumeration, toNumber } from '#lib/drawing/format.ts';
import {
	type CalloutPart,
	leaderTo,
	type PlacedCallout,
	placeCallout,
	type Spot,
} from '#lib/drawing/map/callout.ts';
import { lengthUnder, segmentsIn } from '#lib/drawing/map/crossing.ts';
import { BRIEF_DETAIL, type PlacedLand, placeLand } from '#lib/drawing/map/land.ts';
import { between, type PlacedLine, roundPoint, segment } from '#lib/drawing/map/line.ts';
import { circle, lineSteps } from '#lib/drawing/map/path.ts';
import { mapScaleAt, type Point, toLonLat } from '#lib/drawing/map/scale.ts';
import { evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { type Box, boxOf, firstFree, type Label, round } from '#lib/drawing/text/label.ts';
import type { Journey } from '#lib/model/journeys.ts';
import type { DistancesInput } from '../input.ts';
import { RING_KM, wayRow, wayTitle } from '../layout.ts';
import { timesOf } from '../title.ts';
import { type Arrangement, arrangementOf, ON_CARD } from './arrangement.ts';

/** A way, and the dot where it ends, px. */
export type PlacedWay = PlacedLine & { x: number; y: number; r: number; isCompared: boolean };

export interface PlacedDistancesBrief extends Placed {
	box: Box;
	land: PlacedLand;
	/** Paths of equal distance. */
	rings: string[];
	ways: PlacedWay[];
	/** px. */
	origin: { x: number; y: number; r: number };
	/** From dots to their texts. */
	leaders: string[];
}

const STRONG = { size: BRIEF_SIZE.strong, weight: 700, role: 'text' } as const;
const PLAIN = { size: BRIEF_SIZE.label, weight: 400, role: 'text' } as const;
const HEAVY = { ...PLAIN, weight: 700 } as const;
const SOFT = { ...PLAIN, role: 'soft' } as const;
const DOT = { origin: 5.5, compared: 4, other: 3 } as const;
/** From a dot's centre to its text, px. */
const OFF = 9;
/** A text keeps this far inside the frame, px. */
const INSIDE = 1;
/** Nearer than this, km, a city has no room for its name beside its dot. */
const NEAR_KM = 1000;
/** The rings that bear their length, counted from the middle, and in which direction, radians clockwise from the east. */
const NAMED_RINGS = [1, 2];
const RINGS_AT = -0.42;
/** As many as the frame can show. */
const RINGS = 6;

export const layoutBrief = (input: DistancesInput, options: LayoutOptions): PlacedDistancesBrief =>
	place(input, arrangementOf(options.width), options);

/** The two ways that the headline compares, alone. */
export const layoutCard = (input: DistancesInput, options: LayoutOptions): PlacedDistancesBrief =>
	place({ ...input, ways: [input.far, input.near] }, ON_CARD, options);

function place(
	input: DistancesInput,
	arrangement: Arrangement,
	{ width, locale }: LayoutOptions,
): PlacedDistancesBrief {
	const o = { locale };
	const pxPerKm = Math.min(arrangement.scale * width, arrangement.largest);
	const centre = toLonLat(input.origin);
	const shown = input.ways.filter(({ to }) => to.brief !== null);
	const unit = mapScaleAt(centre, { box: { x: 0, y: 0, width, height: width }, at: [0, 0], pxPerKm });
	const north = Math.max(0, ...shown.map(({ to }) => -unit.project(toLonLat(to))[1]));
	const from = roundPoint([arrangement.origin * width, arrangement.head + north]);
	const height = Math.round(from[1] + arrangement.foot);
	const box = { x: 0, y: 0, width, height };
	const scale = mapScaleAt(centre, { box, at: from, pxPerKm });
	const { land } = placeLand(input.base, scale, 2 * BRIEF_DETAIL);
	const ways = shown.map((way): PlacedWay => {
		const [x, y] = roundPoint(scale.project(toLonLat(way.to)));
		const isCompared = way.id === input.far.id || way.id === input.near.id;
		return {
			...evidenceOfRow(wayRow(way), wayTitle(way, locale)),
			d: segment(from, [x, y], box),
			...{ x, y, r: isCompared ? DOT.compared : DOT.other, isCompared },
		};
	});
	const near = shown.filter(({ km }) => km < NEAR_KM);
	const leaders: (readonly [Point, Point])[] = [];
	const cities = shown.flatMap((way, i): Label[] => {
		const mark = ways[i];
		if (!mark) return [];
		const parts = partsOf(way, mark.isCompared, arrangement, o);
		const shared = { of: [way.id], halo: 'land' } as const;
		const at = arrangement.near[near.indexOf(way)];
		if (!at)
			return awayFrom(from, mark, { box, arrangement }, (spot) => placeCallout(parts, spot, shared)).labels;
		const [x, y] = [from[0] + at[0], from[1] + at[1]];
		const spot: Spot = { at: [x, y], anchor: 'start', edge: 'top', width: width - x };
		const called = placeCallout(parts, spot, { ...shared, halo: 'sea' });
		leaders.push(leaderTo(called.box, [mark.x, mark.y], mark.r));
		return called.labels;
	});
	const name = placeCallout(
		[{ ...STRONG, text: input.origin.name }],
		{
			at: [from[0] + OFF, from[1]],
			anchor: 'start',
			edge: 'middle',
			width: width - from[0] - OFF - INSIDE,
		},
		{ of: [input.origin.id], halo: 'sea' },
	);
	const far = ways.find(({ id }) => id === input.far.id);
	const barriers = [...ways.map(({ x, y }) => [from, [x, y] as const]), ...leaders];
	const lines = segmentsIn(barriers, box);
	const isFree = (label: Label, texts: readonly Label[]) =>
		firstFree([label], texts.map(boxOf), 0) && lengthUnder(boxOf(label), lines) === 0;
	const names = [...cities, ...name.labels];
	const claims = far ? timesClaims(input, from, far, { width, arrangement }, o) : [];
	const times = claims.find((claim) => claim.every((label) => isFree(label, names))) ?? claims.at(-1) ?? [];
	const rings = Array.from({ length: RINGS }, (_, i) => (i + 1) * RING_KM);
	return {
		width,
		height,
		labels: {
			rings: NAMED_RINGS.map((count) => ringLabel(count * RING_KM, from, pxPerKm, o)).filter(
				// A length is left out where it would lie over what the map is about.
				(label) => isFree(label, [...times, ...names]),
			),
			times,
			cities,
			name: name.labels,
		},
		barriers,
		box,
		land,
		rings: rings.map((km) => lineSteps(circle(from, km * pxPerKm), box)),
		ways,
		origin: { x: from[0], y: from[1], r: DOT.origin },
		leaders: leaders.map(([start, end]) => segment(start, end, box)),
	};
}

/** A city's name, and below it how far it is. */
function partsOf(
	way: Journey,
	isCompared: boolean,
	{ isShort }: Arrangement,
	o: { locale: Locale },
): CalloutPart[] {
	const km = m.length_km({ length: toNumber(way.km, o.locale, 0) }, o);
	const miles = m.length_miles({ length: toNumber(way.miles, o.locale, 0), count: Math.round(way.miles) }, o);
	const name = { ...(isCompared ? STRONG : PLAIN), text: way.to.name };
	const isOneLine = isShort && way.km < NEAR_KM;
	const lengths = isOneLine ? [toEnumeration([km, miles], o.locale)] : [km, miles];
	return [
		name,
		...lengths.map((text, i) => ({
			...(i > 0 ? SOFT : isCompared ? HEAVY : PLAIN),
			text,
		})),
	];
}

/** A text beside a dot on the side away from the origin, moved so far that it lies in the frame. */
function awayFrom(
	[x, y]: Point,
	mark: PlacedWay,
	{ box, arrangement }: { box: Box; arrangement: Arrangement },
	place: (spot: Spot) => PlacedCallout,
): PlacedCallout {
	const [dx, dy] = [mark.x - x, mark.y - y];
	if (Math.abs(dy) <= arrangement.steepest * Math.hypot(dx, dy)) {
		const side = Math.sign(dx);
		const at = mark.x + side * OFF;
		return place({
			at: [at, mark.y],
			anchor: side < 0 ? 'end' : 'start',
			edge: 'middle',
			width: side < 0 ? at - INSIDE : box.width - at - INSIDE,
		});
	}
	const spot: Spot = {
		at: [mark.x, mark.y + Math.sign(dy) * (OFF - 3)],
		anchor: 'middle',
		edge: dy < 0 ? 'bottom' : 'top',
		width: box.width,
	};
	const half = Math.max(...place(spot).labels.map((label) => boxOf(label).width)) / 2 + INSIDE;
	return place({ ...spot, at: [Math.min(Math.max(mark.x, half), box.width - half), spot.at[1]] });
}

/** Where along the heavy line a claim is tried, from where it is wanted. */
const STEPS = [0, -0.06, 0.06, -0.12, 0.12];

/** How many times as far it is, beside the heavy line: as what, or for want of room without that; the best first. */
function timesClaims(
	input: DistancesInput,
	from: Point,
	mark: PlacedWay,
	{ width, arrangement: { times } }: { width: number; arrangement: Arrangement },
	o: { locale: Locale },
): Label[][] {
	const room = times.room * width;
	const than = { ...PLAIN, text: m.distances_brief_than({ near: input.near.to.name }, o) };
	const claim = {
		...STRONG,
		size: times.size,
		text: m.distances_brief_times({ times: timesOf(input, o.locale) }, o),
	};
	return [[claim, than], [claim]].flatMap((parts) =>
		STEPS.map((step) => {
			const [x, y] = between(from, [mark.x, mark.y], times.at + step);
			const spot: Spot = { at: [x + OFF, y], anchor: 'start', edge: 'bottom', width: room };
			return placeCallout(parts, spot, { of: [input.far.id, input.near.id], halo: 'land' }).labels;
		}),
	);
}

const ringLabel = (km: number, [x, y]: Point, pxPerKm: number, o: { locale: Locale }): Label => ({
	...SOFT,
	text: m.length_km({ length: toNumber(km, o.locale, 0) }, o),
	x: round(x + km * pxPerKm * Math.cos(RINGS_AT)),
	y: round(y + km * pxPerKm * Math.sin(RINGS_AT) + 5),
	anchor: 'middle',
	halo: 'sea',
});
