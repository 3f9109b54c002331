/** Which part of a map is seen, and between which places it measures. */
import { type Fields, oneOf, within } from '#lib/drawing/query.ts';

/** The map's part in sight: how many times enlarged, and its middle as shares of the map's width and height. */
export interface MapWindow {
	zoom: number;
	x: number;
	y: number;
}

export interface MapView extends MapWindow {
	/** The places measured between; empty for none. */
	a: string;
	b: string;
}

export const MOST_ZOOM = 12;

export const WHOLE: MapWindow = { zoom: 1, x: 0.5, y: 0.5 };

/** `points` are the places that can be measured from. */
export function mapFields(points: readonly { id: string }[]): Fields<MapView> {
	const place = oneOf<string>(['', ...points.map(({ id }) => id)]);
	return {
		zoom: within(1, MOST_ZOOM, WHOLE.zoom, 2),
		x: within(0, 1, WHOLE.x, 3),
		y: within(0, 1, WHOLE.y, 3),
		a: place,
		b: place,
	};
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The nearest window that shows nothing beyond the map. */
export function bounded({ zoom, x, y }: MapWindow): MapWindow {
	const held = clamp(zoom, 1, MOST_ZOOM);
	const half = 1 / (2 * held);
	return { zoom: held, x: clamp(x, half, 1 - half), y: clamp(y, half, 1 - half) };
}

/** The view with a window that shows nothing beyond the map. */
export const boundedView = (view: MapView): MapView => ({ ...view, ...bounded(view) });

/** Enlarged so many times more; the point at `at`, shares of the window, stays where it is. */
export function zoomedBy(window: MapWindow, factor: number, at = { x: 0.5, y: 0.5 }): MapWindow {
	const zoom = clamp(window.zoom * factor, 1, MOST_ZOOM);
	const shift = 1 / window.zoom - 1 / zoom;
	return bounded({
		zoom,
		x: window.x + (at.x - 0.5) * shift,
		y: window.y + (at.y - 0.5) * shift,
	});
}

/** Moved by shares of the window: to the right and down. */
export const movedBy = ({ zoom, x, y }: MapWindow, dx: number, dy: number): MapWindow =>
	bounded({ zoom, x: x + dx / zoom, y: y + dy / zoom });
