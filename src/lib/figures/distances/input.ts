/** What the distance map draws: plain data from the story. */
import type { LandTopology } from '#lib/drawing/map/land.ts';
import type { PlaceRow } from '#lib/drawing/map/place.ts';
import { type Journey, toJourneys } from '#lib/model/journeys.ts';
import type { Story } from '#lib/model/story.ts';

export interface DistancesInput {
	base: LandTopology;
	origin: PlaceRow;
	/** Straight ways on the ground, the shortest first. */
	ways: readonly Journey[];
}

export function toDistancesInput(story: Story): DistancesInput {
	const { origin, journeys } = toJourneys(story);
	return { base: story.geo.world, origin, ways: journeys };
}
