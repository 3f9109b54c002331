import { hasDot } from '#lib/drawing/map/place.ts';
import type { MapContent } from '../map-view/content.ts';
import type { BorderInput } from './input.ts';

/** What the main map and its inset hold, in one map. */
export function borderMapContent(input: BorderInput): MapContent {
	const all = [...input.places, ...input.points, ...input.insetPlaces];
	const places = [...new Map(all.map((place) => [place.id, place])).values()];
	return {
		base: input.base,
		extent: input.extent,
		centre: input.station,
		places,
		points: places.filter(hasDot),
		emphasised: [input.origin],
		lines: { border: [input.border.line], rail: input.rail },
	};
}
