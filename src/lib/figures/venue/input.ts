/** What the city map draws: plain data from the story. */

import type { LandTopology } from '#lib/drawing/map/land.ts';
import type { PlaceRow } from '#lib/drawing/map/place.ts';
import { about } from '#lib/model/about.ts';
import { type Cite, distinctCites } from '#lib/model/cites.ts';
import type { Frame } from '#lib/model/geo.ts';
import { distance, toLengths } from '#lib/model/geodesic.ts';
import { toMapContent } from '#lib/model/maps.ts';
import { placeOf } from '#lib/model/places.ts';
import type { Story } from '#lib/model/story.ts';

export interface VenueInput {
	base: LandTopology;
	extent: Frame;
	places: readonly PlaceRow[];
	/** Where the train arrived, and where the talks were. */
	station: PlaceRow;
	campus: PlaceRow;
	/** Between the two, straight. */
	way: { km: number; miles: number; cites: readonly Cite[] };
}

export function toVenueInput(story: Story): VenueInput {
	const { map, places } = toMapContent(story, 'venue');
	const [station, campus] = (['arrival', 'venue'] as const).map((key) =>
		placeOf(story, about(story, key, 'the map of the city')),
	) as [PlaceRow, PlaceRow];
	return {
		base: story.geo.city,
		extent: map,
		places,
		station,
		campus,
		way: { ...toLengths(distance(station, campus)), cites: distinctCites([station, campus]) },
	};
}
