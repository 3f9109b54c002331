/** Places a window of a map, names and scale bar anew: nearer, more names find room. */

import { type PlacedPanel, placePanel } from '#lib/drawing/map/panel.ts';
import { linePath } from '#lib/drawing/map/path.ts';
import { styleOf } from '#lib/drawing/map/place.ts';
import { type LonLat, type MapScale, toLonLat, toMapScale } from '#lib/drawing/map/scale.ts';
import type { LayoutOptions } from '#lib/drawing/placed.ts';
import { type Box, boxAround } from '#lib/drawing/text/label.ts';
import { widthNameOf } from '#lib/drawing/widths.ts';
import type { Point } from '#lib/model/geo.ts';
import { greatCircle } from '#lib/model/geodesic.ts';
import type { MapContent } from './content.ts';
import type { MapWindow } from './view.ts';

/** The whole map `width` px wide, seen through the window. */
export function windowScale(content: MapContent, { zoom, x, y }: MapWindow, width: number): MapScale {
	const whole = toMapScale(content.extent, content.centre, { x: 0, y: 0, width });
	const { box } = whole;
	return {
		...whole,
		pxPerKm: whole.pxPerKm * zoom,
		project(lonLat) {
			const [left, top] = whole.project(lonLat);
			return [(left - x * box.width) * zoom + box.width / 2, (top - y * box.height) * zoom + box.height / 2];
		},
	};
}

export const isInBox = ([x, y]: readonly [number, number], { width, height }: MapScale['box']): boolean =>
	x >= 0 && x <= width && y >= 0 && y <= height;

/** Whatever width the map is drawn in. */
export function isInWindow(content: MapContent, window: MapWindow, lonLat: LonLat): boolean {
	const { project, box } = windowScale(content, window, 1000);
	return isInBox(project(lonLat), box);
}

/** `obstacles` are what names keep clear of beside the points, px. */
export function placeMap(
	content: MapContent,
	window: MapWindow,
	{ width, locale, obstacles }: LayoutOptions & { obstacles: readonly Box[] },
): { scale: MapScale; panel: PlacedPanel } {
	const scale = windowScale(content, window, width);
	const { box } = scale;
	const points = content.points.map((place) => scale.project(toLonLat(place)));
	/** The rank of the least important names shown: the nearer, the more. */
	const rank = (widthNameOf(width) === 'narrow' ? 2 : 3) + Math.floor(Math.log2(window.zoom));
	const { border = [], rail = [] } = content.lines;
	return {
		scale,
		panel: placePanel(scale, {
			base: content.base,
			lines: { border, rail },
			places: content.places.filter(
				(place) => place.rank <= rank && isInBox(scale.project(toLonLat(place)), box),
			),
			style: (place) => styleOf(place, { emphasised: content.emphasised, bilingualRank: rank - 1 }),
			obstacles: [...obstacles, ...points.map((point) => boxAround(...point, 2))],
			lastingDots: points,
			locale,
		}),
	};
}

/** The shortest way between two places, cut off at the map's frame. */
export const wayBetween = (a: Point, b: Point, { project, box }: MapScale): string =>
	linePath(
		greatCircle(a, b, 33).map((point) => project(toLonLat(point))),
		box,
	);
