/** What the map of a figure holds, whichever of the two it is. */

import type { LandTopology } from '#lib/drawing/map/land.ts';
import { hasDot, type PlaceRow } from '#lib/drawing/map/place.ts';
import { type Extent, type LonLat, toLonLat } from '#lib/drawing/map/scale.ts';
import type { Locale } from '#lib/drawing/message.ts';
import type { BorderInput } from '../border/input.ts';
import type { VenueInput } from '../venue/input.ts';

export interface MapContent {
	base: LandTopology;
	extent: Extent;
	/** What the projection is centred on. */
	centre: LonLat;
	places: readonly PlaceRow[];
	/** Places with a point that can be measured from. */
	points: readonly PlaceRow[];
	/** Ids of places with bold names. */
	emphasised: readonly string[];
	lines: { border?: readonly (readonly LonLat[])[]; rail?: readonly (readonly LonLat[])[] };
	locale: Locale;
}

export function toMapContent(figure: string, input: unknown, locale: Locale): MapContent {
	if (figure === 'venue') {
		const { base, extent, places, station, campus } = input as VenueInput;
		return {
			base,
			extent,
			centre: toLonLat(station),
			places,
			points: places.filter(hasDot),
			emphasised: [station.id, campus.id],
			lines: {},
			locale,
		};
	}
	const { base, extent, places, insetPlaces, points, station, border, rail } = input as BorderInput;
	const all = distinct([...places, ...points, ...insetPlaces]);
	return {
		base,
		extent,
		centre: station,
		places: all,
		points: all.filter(hasDot),
		emphasised: ['vladivostok'],
		lines: { border: [border.line], rail },
		locale,
	};
}

const distinct = (places: readonly PlaceRow[]): PlaceRow[] => [
	...new Map(places.map((place) => [place.id, place])).values(),
];
