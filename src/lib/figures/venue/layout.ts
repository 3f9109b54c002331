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
import { type PlacedPanel, placePanel } from '#lib/drawing/map/panel.ts';
import { hasDot, styleOf } from '#lib/drawing/map/place.ts';
import { evidenceOfLength, lengthRow, lengthText } from '#lib/drawing/map/rows.ts';
import { toLonLat, toMapScale } from '#lib/drawing/map/scale.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import type { Row } from '#lib/drawing/table.ts';
import { boxAround, boxOf } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { Frame } from '#lib/model/geo.ts';
import type { VenueInput } from './input.ts';

export interface PlacedVenue extends Placed {
	map: PlacedPanel;
	/** From the station to the campus, straight. */
	way: PlacedLine;
}

export const wayRow = ({ way, station, campus }: VenueInput, locale: Locale): Row =>
	lengthRow('way', m.way_between({ a: station.name, b: campus.name }, { locale }), way, {
		status: 'derived',
		cites: way.cites,
	});

export function layoutVenue(input: VenueInput, { width, locale }: LayoutOptions): PlacedVenue {
	const isNarrow = widthNameOf(width) === 'narrow';
	const { station, campus, places } = input;
	const extent =
		widthNameOf(width) !== 'wide' ? input.extent : lowered(input.extent, (station.lat + campus.lat) / 2);
	const scale = toMapScale(extent, toLonLat(station), { x: 0, y: 0, width });
	const from = roundPoint(scale.project(toLonLat(station)));
	const to = roundPoint(scale.project(toLonLat(campus)));
	const way = { ...evidenceOfLength(wayRow(input, locale), locale), d: segment(from, to, scale.box) };
	const alongWay = boxesAlong(from, to);
	const measured = placeBeside(
		[
			{
				text: lengthText(input.way, locale),
				at: between(from, to, 0.5),
				across: normalOf(from, to),
				weight: 400,
				role: 'text',
				of: [way.id],
			},
		],
		scale.box,
		[...alongWay, ...places.filter(hasDot).map((place) => boxAround(...scale.project(toLonLat(place)), 6))],
	);
	const map = placePanel(scale, {
		base: input.base,
		lines: {},
		places,
		style: (place) =>
			styleOf(place, { emphasised: [station.id, campus.id], bilingualRank: isNarrow ? 1 : 4 }),
		obstacles: [...alongWay, ...measured.labels.map(boxOf)],
		locale,
	});
	return {
		width,
		height: Math.ceil(scale.box.height),
		labels: { map: map.places.labels, bar: map.bar.labels, way: measured.labels },
		leftOut: [...measured.leftOut, ...map.places.leftOut],
		map,
		way,
	};
}

/** Half the height of the map where it is wide, degrees: the whole frame would be taller than a screen. */
const HALF = 0.105;

const lowered = (extent: Frame, lat: number): Frame => ({ ...extent, south: lat - HALF, north: lat + HALF });
