/** The map of the shorter forms: two straight lines from the city, and the arc of what an article has instead. */
import { least } from 'd3-array';
import { arrangeMap, isWater } from '#lib/drawing/map/arranged.ts';
import { type CalloutPart, leaderTo, placeCallout, type Spot } from '#lib/drawing/map/callout.ts';
import { BRIEF_DETAIL, placeLand } from '#lib/drawing/map/land.ts';
import { type PlacedLine, roundPoint, segment } from '#lib/drawing/map/line.ts';
import { type PlacedLocator, placeLocator } from '#lib/drawing/map/locator.ts';
import type { PlacedGround } from '#lib/drawing/map/panel.ts';
import { arc, linePath } from '#lib/drawing/map/path.ts';
import type { PlaceRow } from '#lib/drawing/map/place.ts';
import { evidenceOfLength, lengthText, placeRow } from '#lib/drawing/map/rows.ts';
import type { Point } from '#lib/drawing/map/scale.ts';
import { placeScaleBar } from '#lib/drawing/map/scale-bar.ts';
import { type Evidence, evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import { m } from '#lib/drawing/message.ts';
import type { Role } from '#lib/drawing/palette.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import type { BorderInput, Target } from '../input.ts';
import { lineRows } from '../table.ts';
import {
	type Arrangement,
	arrangementOf,
	type BriefArrangement,
	SMALL_SIZE,
	smallArrangementOf,
} from './arrangement.ts';

/** A measured line, and the dot where it ends, px. */
type PlacedEnd = PlacedLine & { x: number; y: number; r: number };

export interface PlacedBorderBrief extends Placed {
	map: PlacedGround;
	/** From the station to North Korean soil and to the border, each with its end. */
	soil: PlacedEnd;
	line: PlacedEnd;
	/** All points as far from the station as is claimed, as many as the lines need. */
	tick: PlacedLine;
	border: PlacedLine;
	/** The city, px. */
	origin: Evidence & { x: number; y: number; r: number };
	/** In the brief alone. */
	locator: PlacedLocator | undefined;
	/** From points to their texts. */
	leaders: string[];
}

const DOT = { origin: 5, end: 3.5 } as const;

/** A brief is no higher, px, and no higher for its width: wider, it shows more ground to both sides. */
const HIGHEST = 446;
const HIGHEST_SHARE = 1.21;

export function layoutBrief(input: BorderInput, options: LayoutOptions): PlacedBorderBrief {
	const arrangement = arrangementOf(options.width);
	return place(input, arrangement, options, { ...BRIEF_SIZE, brief: arrangement });
}

/** The two lines and the arc, with their numbers, the city, and two countries. */
export const layoutSmall = (input: BorderInput, options: LayoutOptions): PlacedBorderBrief =>
	place(input, smallArrangementOf(options.width), options, { label: SMALL_SIZE, strong: SMALL_SIZE });

/** Letters, px, and what a brief has beside the rest. */
interface Type {
	label: number;
	strong: number;
	brief?: BriefArrangement;
}

function place(
	input: BorderInput,
	arrangement: Arrangement,
	{ width, locale }: LayoutOptions,
	type: Type,
): PlacedBorderBrief {
	const o = { locale };
	const { brief } = type;
	const strong = { size: type.strong, weight: 700, role: 'text' } as const;
	const plain = { size: type.label, weight: 400, role: 'text' } as const;
	const soft = { ...plain, role: 'soft' } as const;
	const { scale, frameWidth, from, toSpot, nameAreas } = arrangeMap(
		input.station,
		arrangement,
		brief ? { width, highest: HIGHEST, highestShare: HIGHEST_SHARE } : { width },
	);
	const { box, pxPerKm } = scale;
	const { height } = box;
	const { land, lines: coasts } = placeLand(input.base, scale, BRIEF_DETAIL);
	const rows = lineRows(input, locale);

	const ends = {
		soil: roundPoint(scale.project(input.nearest.soil)),
		line: roundPoint(scale.project(input.nearest.border)),
	};
	const angleTo = ([x, y]: Point) => Math.atan2(y - from[1], x - from[0]);
	const angles = [angleTo(ends.soil), angleTo(ends.line)];
	const claimed = arc(
		from,
		input.claim.km * pxPerKm,
		Math.min(...angles) - arrangement.arc[1],
		Math.max(...angles) + arrangement.arc[0],
	);
	const borderLine = input.border.line.map(scale.project);

	const called = (parts: CalloutPart[], spot: Spot, of: string, halo: Role) =>
		placeCallout(parts, toSpot(spot), { of: [of], halo });
	const measured = (target: Target) => ({ ...strong, text: lengthText(input.computed[target], locale) });
	const soil = called(
		[measured('soil'), ...(brief ? [{ ...plain, text: m.border_brief_soil({}, o) }] : [])],
		arrangement.soil,
		rows.soil.id,
		'land-china',
	);
	const line = called(
		[measured('border'), ...(brief ? [{ ...plain, text: m.border_brief_line({}, o) }] : [])],
		arrangement.line,
		rows.line.id,
		'sea',
	);
	const tick = called(
		[{ ...soft, text: rows.tick.cells.item as string }],
		arrangement.tick,
		rows.tick.id,
		'sea',
	);
	const border =
		brief &&
		called(
			[{ ...plain, weight: 700, role: 'dprk', text: m.border_brief_tumen({}, o) }],
			brief.border,
			rows.border.id,
			'sea',
		);
	const countries = input.places.filter((place) => place.brief !== null && place.kind === 'country');
	const target = least(countries, (country) => country.brief ?? 0);
	const city = input.city;
	const name = called(
		[{ ...strong, size: arrangement.nameSize, text: city.name }],
		arrangement.name,
		`map-${city.id}`,
		'land-russia',
	);
	// Where space is short, the country that the lines lead to has its short name, in the border's ink.
	const nameIn = (area: PlaceRow) =>
		brief || area !== target
			? { ...soft, text: area.name, italic: isWater(area) }
			: { ...plain, role: 'dprk' as const, text: m.border_small_country({}, o) };
	const bar =
		brief &&
		placeScaleBar({ x: brief.bar.x, y: height - 24, room: brief.bar.room * frameWidth, pxPerKm }, locale);
	const locator =
		brief &&
		placeLocator(
			input.around,
			{
				x: brief.locator.side * (width - brief.locator.size),
				y: height - brief.locator.size,
				width: brief.locator.size,
				height: brief.locator.size,
			},
			{ x: -from[0] / pxPerKm, y: -from[1] / pxPerKm, width: width / pxPerKm, height: height / pxPerKm },
		);
	const middle = borderLine[Math.floor(borderLine.length / 2)] ?? from;
	const leaders = [
		leaderTo(soil.box, ends.soil, DOT.end),
		leaderTo(line.box, ends.line, DOT.end),
		...(border ? [leaderTo(border.box, middle, 2)] : []),
		leaderTo(name.box, from, DOT.origin),
	];
	return {
		width,
		height,
		labels: {
			bar: bar?.labels ?? [],
			areas: nameAreas(input.places, nameIn),
			callouts: [soil, line, tick, ...(border ? [border] : []), name].flatMap(({ labels }) => labels),
		},
		barriers: [...coasts, borderLine, claimed, [from, ends.soil], [from, ends.line], ...leaders].map((line) =>
			line.map(roundPoint),
		),
		map: { box, land, lines: {}, bar, places: { dots: [], labels: [], leftOut: [] } },
		soil: { ...evidenceOfLength(rows.soil, locale), ...ending(ends.soil), d: segment(from, ends.soil, box) },
		line: { ...evidenceOfLength(rows.line, locale), ...ending(ends.line), d: segment(from, ends.line, box) },
		tick: { ...evidenceOfLength(rows.tick, locale), d: linePath(claimed, box) },
		border: { ...evidenceOfLength(rows.border, locale), d: linePath(borderLine, box) },
		origin: {
			...evidenceOfRow(placeRow('map', city), city.name),
			x: from[0],
			y: from[1],
			r: DOT.origin,
		},
		locator,
		leaders: leaders.map(([start, end]) => segment(start, end, box)),
	};
}

const ending = ([x, y]: Point) => ({ x, y, r: DOT.end });
