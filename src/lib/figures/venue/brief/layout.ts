/** The city in short: the two ends, what happened there, and how far they lie apart. */
import { toTenths } from '#lib/drawing/format.ts';
import { arrangeMap, isWater } from '#lib/drawing/map/arranged.ts';
import { type CalloutPart, leaderTo, placeCallout, type Spot } from '#lib/drawing/map/callout.ts';
import { BRIEF_DETAIL, placeLand } from '#lib/drawing/map/land.ts';
import { type PlacedLine, roundPoint, segment } from '#lib/drawing/map/line.ts';
import type { PlacedGround } from '#lib/drawing/map/panel.ts';
import type { PlaceRow } from '#lib/drawing/map/place.ts';
import { evidenceOfLength, placeRow } from '#lib/drawing/map/rows.ts';
import { toLonLat } from '#lib/drawing/map/scale.ts';
import { placeScaleBar } from '#lib/drawing/map/scale-bar.ts';
import { type Evidence, evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import { m } from '#lib/drawing/message.ts';
import type { Role } from '#lib/drawing/palette.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import type { VenueInput } from '../input.ts';
import { wayRow } from '../layout.ts';
import { type Arrangement, arrangementOf, ON_CARD } from './arrangement.ts';

export interface PlacedVenueBrief extends Placed {
	map: PlacedGround;
	/** From the station to the campus, straight. */
	way: PlacedLine;
	/** Its ends, px. */
	ends: (Evidence & { x: number; y: number; r: number })[];
	/** From points to their texts. */
	leaders: string[];
}

const DOT = 5.5;

export const layoutBrief = (input: VenueInput, options: LayoutOptions): PlacedVenueBrief =>
	place(input, arrangementOf(options.width), options);

export const layoutCard = (input: VenueInput, options: LayoutOptions): PlacedVenueBrief =>
	place(input, ON_CARD, options);

function place(
	input: VenueInput,
	arrangement: Arrangement,
	{ width, locale }: LayoutOptions,
): PlacedVenueBrief {
	const o = { locale };
	const { station, campus, places } = input;
	const { scale, from, toSpot, nameAreas } = arrangeMap(toLonLat(station), arrangement, { width });
	const { box, pxPerKm } = scale;
	const { land, lines: coasts } = placeLand(input.base, scale, BRIEF_DETAIL);
	const to = roundPoint(scale.project(toLonLat(campus)));
	const row = wayRow(input, locale);

	const strong = { size: BRIEF_SIZE.strong, weight: 700, role: 'text' } as const;
	const plain = { size: BRIEF_SIZE.label, weight: 400, role: 'text' } as const;
	const called = (parts: CalloutPart[], spot: Spot, of: string, halo: Role) =>
		placeCallout(parts, toSpot(spot), { of: [of], halo });
	const rowOf = (place: PlaceRow) => placeRow('map', place);
	const started = called(
		[
			{ ...strong, text: station.name },
			{ ...plain, text: m.venue_brief_station({}, o) },
		],
		arrangement.station,
		rowOf(station).id,
		'land',
	);
	const ended = called(
		[
			{ ...strong, text: campus.name },
			{ ...plain, text: m.venue_brief_campus({}, o) },
		],
		arrangement.campus,
		rowOf(campus).id,
		'sea',
	);
	const measured = called(
		[
			{ ...strong, size: BRIEF_SIZE.large, text: m.length_km({ length: toTenths(input.way.km, locale) }, o) },
			{
				...plain,
				text: m.length_miles({ count: input.way.miles, length: toTenths(input.way.miles, locale) }, o),
			},
		],
		arrangement.way,
		row.id,
		'sea',
	);
	const bar =
		arrangement.bar &&
		placeScaleBar(
			{
				x: arrangement.bar.at[0] * width,
				y: arrangement.bar.at[1] * box.height,
				room: arrangement.bar.room * width,
				pxPerKm,
			},
			locale,
		);
	const leaders = [leaderTo(started.box, from, DOT), leaderTo(ended.box, to, DOT)];
	const endAt = (place: PlaceRow, [x, y]: readonly [number, number]) => ({
		...evidenceOfRow(rowOf(place), place.name),
		x,
		y,
		r: DOT,
	});
	return {
		width,
		height: box.height,
		labels: {
			bar: bar?.labels ?? [],
			areas: nameAreas(places, (place) => ({
				...plain,
				role: 'soft',
				text: place.name,
				italic: isWater(place),
			})),
			callouts: [started, ended, measured].flatMap(({ labels }) => labels),
		},
		barriers: [...coasts, [from, to], ...leaders].map((line) => line.map(roundPoint)),
		map: { box, land, lines: {}, bar, places: { dots: [], labels: [], leftOut: [] } },
		way: { ...evidenceOfLength(row, locale), d: segment(from, to, box) },
		ends: [endAt(station, from), endAt(campus, to)],
		leaders: leaders.map(([start, end]) => segment(start, end, box)),
	};
}
