/** What the distance map draws: plain data from the story. */
import type { LandTopology } from '#lib/drawing/map/land.ts';
import type { PlaceRow } from '#lib/drawing/map/place.ts';
import { about } from '#lib/model/about.ts';
import { type Journey, toJourneys } from '#lib/model/journeys.ts';
import type { Story } from '#lib/model/story.ts';

export interface DistancesInput {
	base: LandTopology;
	origin: PlaceRow;
	/** Straight ways on the ground, the shortest first. */
	ways: readonly Journey[];
	/** The two that the headline compares. */
	far: Journey;
	near: Journey;
}

export function toDistancesInput(story: Story): DistancesInput {
	const { origin, journeys } = toJourneys(story);
	const wayTo = (key: 'far' | 'near'): Journey => {
		const id = about(story, key, 'the headline of the distances');
		const way = journeys.find(({ to }) => to.id === id);
		if (!way) throw new Error(`data/journeys.csv: no journey to "${id}", which the headline names`);
		return way;
	};
	return { base: story.geo.world, origin, ways: journeys, far: wayTo('far'), near: wayTo('near') };
}
