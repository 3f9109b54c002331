/** The city: where the train arrived and where the talks were, and the water between. */

import {
	between,
	boxesAlong,
	normalOf,
	type PlacedLine,
	placeBeside,
	roundPoint,
	segment,
} from '#lib/drawing/map/line.ts';
import { isArea, lookOf } from '#lib/drawing/map/looks.ts';
import { type PlacedPanel, placePanel } from '#lib/drawing/map/panel.ts';
import { type Extent, toLonLat, toMapScale } from '#lib/drawing/map/scale.ts';
import { toEvidence } from '#lib/drawing/marks/mark.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { boxAround, boxOf } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { VenueInput } from './input.ts';
import { venueWords } from './words.ts';

export interface PlacedVenue extends Placed {
	map: PlacedPanel;
	/** From the station to the campus, straight. */
	way: PlacedLine;
}

export function layoutVenue(input: VenueInput, options: LayoutOptions): PlacedVenue {
	const { width, locale } = options;
	const words = venueWords(locale);
	const isNarrow = widthNameOf(width) === 'narrow';
	const { station, campus, way } = input;
	const extent =
		widthNameOf(width) !== 'wide' ? input.extent : lowered(input.extent, (station.lat + campus.lat) / 2);
	const scale = toMapScale(extent, toLonLat(station), { x: 0, y: 0, width });
	const from = roundPoint(scale.project(toLonLat(station)));
	const to = roundPoint(scale.project(toLonLat(campus)));
	const title = words.way(way.km, way.miles);
	const line = boxesAlong(from, to);
	const dots = input.places
		.filter((place) => !isArea(place))
		.map((place) => boxAround(...scale.project(toLonLat(place)), 6));
	const labels = placeBeside(
		[
			{
				text: title,
				at: between(from, to, 0.5),
				across: normalOf(from, to),
				weight: 400,
				role: 'text',
				of: ['way'],
			},
		],
		scale.box,
		[...line, ...dots],
	);
	const map = placePanel(scale, {
		base: input.base,
		lines: {},
		places: input.places,
		look: (place) => lookOf(place, { emphasised: [station.id, campus.id], bilingualRank: isNarrow ? 1 : 4 }),
		title: words.place,
		obstacles: [...line, ...labels.map(boxOf)],
		bar: { dx: width * 0.74, dy: 26, room: width * 0.22, words },
	});
	return {
		width,
		height: Math.ceil(scale.box.height),
		labels: { map: map.places.labels, bar: map.bar.labels, way: labels },
		map,
		way: { ...toEvidence('way', 'derived', way.cites, title), d: segment(from, to) },
	};
}

/** Half the height of the map where it is wide, degrees: the whole frame would be taller than a screen. */
const HALF = 0.105;

const lowered = (extent: Extent, lat: number): Extent => ({
	...extent,
	south: lat - HALF,
	north: lat + HALF,
});
