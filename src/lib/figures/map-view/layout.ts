/** A window of a map, and the way that is measured in it. */
import {
	between,
	boxesAlong,
	normalOf,
	type PlacedLine,
	placeBeside,
	roundPoint,
} from '#lib/drawing/map/line.ts';
import { BAR, type PlacedPanel } from '#lib/drawing/map/panel.ts';
import { evidenceOfLength, lengthText } from '#lib/drawing/map/rows.ts';
import { type Point, toLonLat } from '#lib/drawing/map/scale.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { type Box, boxAround, boxOf } from '#lib/drawing/text/label.ts';
import type { MapContent } from './content.ts';
import { isInBox, placeMap, wayBetween, windowScale } from './placed.ts';
import type { MapView } from './view.ts';
import { wayOf, wayRow } from './way.ts';

export interface PlacedMapView extends Placed {
	map: PlacedPanel;
	way: PlacedLine | undefined;
	/** The way's ends, px, where they are in sight. */
	ends: Point[];
}

export function layoutMapView(
	content: MapContent,
	view: MapView,
	{ width, locale }: LayoutOptions,
): PlacedMapView {
	const scale = windowScale(content, view, width);
	const way = wayOf(content, view);
	const at =
		way && ([way.a, way.b].map((place) => roundPoint(scale.project(toLonLat(place)))) as [Point, Point]);
	const line = at ? boxesAlong(...at) : [];
	const labels =
		way && at
			? placeBeside(
					[
						{
							text: lengthText(way, locale),
							at: between(...at, 0.5),
							across: normalOf(...at),
							weight: 700,
							role: 'text',
							of: ['way'],
						},
					],
					scale.box,
					[...line, ...at.map(([x, y]) => boxAround(x, y, 9)), cornerOf(scale.box)],
				).labels
			: [];
	const { panel } = placeMap(content, view, { width, locale, obstacles: [...line, ...labels.map(boxOf)] });
	return {
		width,
		height: Math.ceil(scale.box.height),
		labels: { map: panel.places.labels, bar: panel.bar.labels, way: labels },
		map: panel,
		way: way && { ...evidenceOfLength(wayRow(way, locale), locale), d: wayBetween(way.a, way.b, scale) },
		ends: (at ?? []).filter((end) => isInBox(end, scale.box)),
	};
}

/** Where the scale bar stands. */
const cornerOf = ({ width, height }: Box): Box => ({
	x: width * BAR.x - 4,
	y: height - BAR.foot - 24,
	width: width * (1 - BAR.x) + 4,
	height: BAR.foot + 24,
});
