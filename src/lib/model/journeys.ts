/** How far it is from the place of the summit to the capitals and cities of the story. */
import { about } from './about.ts';
import { type Cite, distinctCites } from './cites.ts';
import { distance, toLengths } from './geodesic.ts';
import { type PlaceRow, placeOf } from './places.ts';
import type { Story } from './story.ts';

export interface Journey {
	id: string;
	to: PlaceRow;
	/** Why it is shown. */
	reason: string;
	/** Along the shortest line on the ground, WGS 84. */
	km: number;
	/** Statute miles. */
	miles: number;
	/** What the reason rests on, then the two positions that the length is computed from. */
	cites: readonly Cite[];
}

/** All journeys, the shortest first. */
export function toJourneys(story: Story): { origin: PlaceRow; journeys: Journey[] } {
	const origin = placeOf(story, about(story, 'origin', 'the map of distances'));
	const journeys = story.journeys.map((row): Journey => {
		const to = placeOf(story, row.to);
		const cites = distinctCites([row, origin, to]);
		return { id: row.id, to, reason: row.reason, ...toLengths(distance(origin, to)), cites };
	});
	return { origin, journeys: journeys.sort((a, b) => a.km - b.km) };
}
