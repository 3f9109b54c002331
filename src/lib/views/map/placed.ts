/** Places a window of a map, names and scale bar anew: nearer, more names find room. */

import { boxAround } from '#lib/figures/frame/label.ts';
import { isArea } from '#lib/figures/map/looks.ts';
import { type PlacedPanel, placePanel } from '#lib/figures/map/panel.ts';
import { linePath } from '#lib/figures/map/path.ts';
import { type MapScale, toLonLat, toMapScale } from '#lib/figures/map/scale.ts';
import type { Point } from '#lib/model/geo.ts';
import { greatCircle } from '#lib/model/geodesic.ts';
import type { MapContent } from './content.ts';
import { looksAt } from './looks.ts';
import type { MapWindow } from './view.ts';

export interface PlacedMap {
	scale: MapScale;
	panel: PlacedPanel;
}

/** The whole map `width` px wide, seen through the window. */
export function windowScale(content: MapContent, { zoom, x, y }: MapWindow, width: number): MapScale {
	const whole = toMapScale(content.extent, content.centre, { x: 0, y: 0, width });
	const { box } = whole;
	return {
		box,
		pxPerKm: whole.pxPerKm * zoom,
		project(lonLat) {
			const [left, top] = whole.project(lonLat);
			return [(left - x * box.width) * zoom + box.width / 2, (top - y * box.height) * zoom + box.height / 2];
		},
	};
}

export function placeMap(content: MapContent, window: MapWindow, width: number): PlacedMap {
	const scale = windowScale(content, window, width);
	const { box } = scale;
	const isIn = ([x, y]: readonly [number, number]) => x >= 0 && x <= box.width && y >= 0 && y <= box.height;
	const seen = content.places.filter((place) => isIn(scale.project(toLonLat(place))));
	const { border = [], rail = [] } = content.lines;
	return {
		scale,
		panel: placePanel(scale, {
			base: content.base,
			lines: { border, rail },
			places: seen.filter((place) => place.rank <= looksAt(width, window.zoom).rank),
			look: looksAt(width, window.zoom).lookOf(content.emphasised),
			title: content.words.place,
			obstacles: content.points
				.filter((place) => !isArea(place))
				.map((place) => boxAround(...scale.project(toLonLat(place)), 2)),
			bar: { dx: box.width * 0.74, dy: 26, room: box.width * 0.22, words: content.words },
		}),
	};
}

/** The shortest way between two places, cut off at the map's frame. */
export const wayBetween = (a: Point, b: Point, { project, box }: MapScale): string =>
	linePath(
		greatCircle(a, b, 33).map((point) => project(toLonLat(point))),
		box,
	);
