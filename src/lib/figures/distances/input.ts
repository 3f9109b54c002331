/** What the distance map draws: plain data from the story. */

import type { LandTopology } from '#lib/drawing/map/land.ts';
import type { PlaceRow } from '#lib/drawing/map/place.ts';
import { type Cite, distinctCites } from '#lib/model/cites.ts';
import { ORIGIN, toJourneys } from '#lib/model/journeys.ts';
import { placeOf } from '#lib/model/places.ts';
import type { Story } from '#lib/model/story.ts';

/** A straight way on the ground from Vladivostok. */
export interface Way {
	id: string;
	to: PlaceRow;
	/** Why it is shown. */
	reason: string;
	km: number;
	miles: number;
	cites: readonly Cite[];
}

export interface DistancesInput {
	base: LandTopology;
	origin: PlaceRow;
	/** The shortest first. */
	ways: readonly Way[];
}

export function toDistancesInput(story: Story): DistancesInput {
	const origin = placeOf(story, ORIGIN);
	return {
		base: story.geo.world,
		origin,
		ways: toJourneys(story).map(({ row, to, km, miles }) => ({
			id: row.id,
			to,
			reason: row.reason,
			km,
			miles,
			// The reason's lines, then the two positions that the length is computed from.
			cites: distinctCites([row, origin, to]),
		})),
	};
}
