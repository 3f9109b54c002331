/** The map of Vladivostok and the border: the line, the claim on it, the Tumen enlarged, all distances set out below. */

import { type PlacedDistanceList, placeDistanceList } from '#lib/drawing/map/distance-list.ts';
import {
	between,
	boxesAlong,
	lengthOf,
	normalOf,
	type PlacedLine,
	placeBeside,
	roundPoint,
	segment,
} from '#lib/drawing/map/line.ts';
import { isArea, lookOf } from '#lib/drawing/map/looks.ts';
import { type PlacedPanel, placePanel } from '#lib/drawing/map/panel.ts';
import { circle, linePath } from '#lib/drawing/map/path.ts';
import { type MapScale, type Point, toLonLat, toMapScale } from '#lib/drawing/map/scale.ts';
import { type Evidence, toEvidence } from '#lib/drawing/marks/mark.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { type Box, boxAround, boxOf } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { BorderInput } from './input.ts';
import { borderWords } from './words.ts';

export interface PlacedBorder extends Placed {
	map: PlacedPanel;
	inset: PlacedPanel;
	border: Evidence;
	/** From the station to the nearest point of the border. */
	line: PlacedLine;
	/** The distance claimed, as a tick across the line. */
	tick: PlacedLine;
	/** The other points that distances are measured from, px. */
	points: (Evidence & { x: number; y: number; r: number })[];
	/** All points as far from the station as the border's nearest. */
	ring: string;
	distances: PlacedDistanceList;
}

/** Half a tick's length, px. */
const TICK = 8;
const GAP = 16;

export function layoutBorder(input: BorderInput, options: LayoutOptions): PlacedBorder {
	const { width, locale } = options;
	const words = borderWords(locale);
	const isNarrow = widthNameOf(width) === 'narrow';
	const isWide = widthNameOf(width) === 'wide';
	const scale = toMapScale(input.extent, input.station, {
		x: 0,
		y: 0,
		width: isWide ? Math.round(width * 0.66) : width,
	});
	const insetScale = placeInset(input, scale, { width, isNarrow, isWide });

	const from = roundPoint(scale.project(input.station));
	const to = roundPoint(scale.project(input.nearest));
	const claimed = between(from, to, input.claim.km / input.computed.km);
	const across = normalOf(from, to);
	const fixed = boxesAlong(from, to);
	// The narrower the map, the fewer names.
	const named = input.places.filter(({ rank }) => rank <= (isNarrow ? 2 : 3));
	const dots = named
		.filter((place) => !isArea(place))
		.map(({ lon, lat }) => boxAround(...scale.project([lon, lat]), 4));
	const title = words.distance(input.computed.km, input.computed.miles);
	const claimTitle = words.claim(input.claim.miles);
	const lineLabels = placeBeside(
		[
			{
				text: title,
				short: words.short(input.computed.km),
				at: between(from, to, 0.5),
				across,
				weight: 700,
				role: 'text',
				of: ['line'],
			},
			{ text: claimTitle, at: claimed, across, weight: 400, role: 'soft', of: ['tick'] },
		],
		scale.box,
		[...fixed, ...dots],
	);

	const ring = circle(from, lengthOf(from, to));
	const bar = { words: { km: words.km, miles: words.miles } };
	const map = placePanel(scale, {
		base: input.base,
		lines: { border: [input.border.line], rail: input.rail },
		places: named,
		look: (place) =>
			lookOf(place, { emphasised: ['vladivostok'], bilingualRank: isNarrow ? 1 : isWide ? 3 : 2 }),
		title: words.place,
		obstacles: [...fixed, ...lineLabels.map(boxOf)],
		drawn: [ring],
		// Over the sea, in the corner that names little.
		bar: { dx: scale.box.width * 0.74, dy: 26, room: scale.box.width * 0.22, ...bar },
	});
	const inset = placePanel(insetScale, {
		base: input.base,
		lines: { border: [input.border.line] },
		places: input.insetPlaces,
		look: (place) => lookOf(place, { emphasised: [], bilingualRank: isNarrow ? 3 : 0 }),
		title: words.place,
		obstacles: alongBorder(input.border.line.map(insetScale.project)),
		bar: { dx: 10, dy: 26, room: insetScale.box.width * 0.3, ...bar },
	});

	const distances = placeDistanceList(
		input.distances.map((distance) => ({
			id: distance.id,
			status: distance.status,
			evidence: toEvidence(distance.id, distance.status, distance.cites, words.row(distance)),
			name: words.row(distance),
			km: words.length(distance.km, distance),
			miles: words.length(distance.miles, distance),
		})),
		words.headings(),
		besideInset(insetScale.box, { width, isNarrow, isWide }),
	);
	return {
		width,
		height: Math.ceil(
			Math.max(scale.box.height, insetScale.box.y + insetScale.box.height, distances.bottom) + 2,
		),
		labels: {
			map: map.places.labels,
			bar: map.bar.labels,
			line: lineLabels,
			inset: inset.places.labels,
			insetBar: inset.bar.labels,
			distances: distances.labels,
		},
		map,
		inset,
		border: toEvidence('border', 'derived', input.border.cites, words.border(input.border.km)),
		line: { ...toEvidence('line', 'derived', input.computed.cites, title), d: segment(from, to) },
		tick: {
			...toEvidence('tick', 'reported', input.claim.cites, claimTitle),
			d: segment(
				[claimed[0] - TICK * across[0], claimed[1] - TICK * across[1]],
				[claimed[0] + TICK * across[0], claimed[1] + TICK * across[1]],
			),
		},
		points: input.points.map((place) => {
			const [x, y] = roundPoint(scale.project(toLonLat(place)));
			return { ...toEvidence(`point-${place.id}`, 'reported', place.cites, place.name), x, y, r: 2 };
		}),
		ring: linePath(ring, scale.box),
		distances,
	};
}

/** The inset stands beside the map where it is wide, else below it. */
function placeInset(
	{ insetExtent, nearest }: BorderInput,
	{ box }: MapScale,
	{ width, isNarrow, isWide }: { width: number; isNarrow: boolean; isWide: boolean },
): MapScale {
	if (isWide)
		return toMapScale(insetExtent, nearest, { x: box.width + GAP, y: 0, width: width - box.width - GAP });
	return toMapScale(insetExtent, nearest, {
		x: 0,
		y: box.height + GAP / 2,
		width: isNarrow ? width : Math.round(width * 0.46),
	});
}

/** The rows of distances stand beside the inset at medium width, else below it. */
function besideInset(
	{ x, y, width: inset, height }: Box,
	{ width, isNarrow, isWide }: { width: number; isNarrow: boolean; isWide: boolean },
) {
	if (isNarrow || isWide) return { x, y: y + height + GAP / 2, width: inset };
	return { x: inset + GAP, y, width: width - inset - GAP };
}

/** The enlarged border is what the inset shows: no name crosses it. */
const alongBorder = (points: readonly Point[]): Box[] =>
	points.flatMap((point, i) => {
		const before = points[i - 1];
		return before ? boxesAlong(before, point) : [];
	});
