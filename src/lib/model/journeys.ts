/** How far it is from Vladivostok to the capitals and cities of the story. */
import { distance, toKm, toMiles } from './geodesic.ts';
import { type PlaceRow, placeOf } from './places.ts';
import type { Row, Story } from './story.ts';

/** The place from which all journeys begin: the railway station, where Kim arrived. */
export const ORIGIN = 'vladivostok';

export interface Journey {
	/** The end, and why it is shown. */
	row: Row<'journeys'>;
	from: PlaceRow;
	to: PlaceRow;
	/** Along the shortest line on the ground, WGS 84. */
	km: number;
	/** Statute miles. */
	miles: number;
}

/** All journeys, the shortest first. */
export function toJourneys(story: Story): Journey[] {
	const from = placeOf(story, ORIGIN);
	return story.journeys
		.map((row): Journey => {
			const to = placeOf(story, row.to);
			const metres = distance(from, to);
			return { row, from, to, km: toKm(metres), miles: toMiles(metres) };
		})
		.sort((a, b) => a.km - b.km);
}
