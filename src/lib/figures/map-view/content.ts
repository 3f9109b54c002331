import type { LandTopology } from '#lib/drawing/map/land.ts';
import type { PlaceRow } from '#lib/drawing/map/place.ts';
import type { LonLat } from '#lib/drawing/map/scale.ts';
import type { Frame } from '#lib/model/geo.ts';

/** What the map of a figure holds. */
export interface MapContent {
	base: LandTopology;
	extent: Frame;
	/** What the projection is centred on. */
	centre: LonLat;
	places: readonly PlaceRow[];
	/** Places with a point that can be measured from. */
	points: readonly PlaceRow[];
	/** Ids of places with bold names. */
	emphasised: readonly string[];
	lines: { border?: readonly (readonly LonLat[])[]; rail?: readonly (readonly LonLat[])[] };
}
