import { hasDot } from '#lib/drawing/map/place.ts';
import { toLonLat } from '#lib/drawing/map/scale.ts';
import type { MapContent } from '../map-view/content.ts';
import type { VenueInput } from './input.ts';

export const venueMapContent = ({ base, extent, places, station, campus }: VenueInput): MapContent => ({
	base,
	extent,
	centre: toLonLat(station),
	places,
	points: places.filter(hasDot),
	emphasised: [station.id, campus.id],
	lines: {},
});
