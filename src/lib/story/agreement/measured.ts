/** Checks that the places and the claim from which a map measures lie where it can show them. */
import { claimOf, measuredPlaces } from '#lib/model/border.ts';
import { type Frame, frameText, isInside, type Point } from '#lib/model/geo.ts';
import { milesToMetres, toKm } from '#lib/model/geodesic.ts';
import type { Story } from '#lib/model/story.ts';
import { ifThere, type StoryFault } from './fault.ts';

/** Checks the points of the city on the border map, and how far the claimed distance goes on it. */
export function checkMeasured(story: Story, fault: StoryFault): void {
	const map = story.maps.find(({ id }) => id === 'border');
	if (!map) return;
	const places = ifThere(() => measuredPlaces(story)) ?? [];
	const outside = places.filter((place) => !isInside(place, map));
	for (const place of outside) {
		const column = place.lon < map.west || place.lon > map.east ? 'lon' : 'lat';
		fault<'places'>(place, column, `a place on the map ${map.id}, which measures from it: ${frameText(map)}`);
	}
	const claim = outside.length > 0 ? undefined : ifThere(() => claimOf(story));
	if (!claim) return;
	const { row, station, nearest } = claim;
	const most = (reach(station, nearest.point, map) * nearest.km) / toKm(milesToMetres(1));
	if ((row.value ?? 0) <= most) return;
	fault<'quantities'>(
		row,
		'value',
		`from 0 to ${Math.floor(most)} miles, whose end the map ${map.id} can show`,
	);
}

/** How many times as far as `to` a straight way from `from` goes on in a frame. */
function reach(from: Point, to: Point, { west, south, east, north }: Frame): number {
	const until = (start: number, end: number, low: number, high: number) =>
		end === start ? Number.POSITIVE_INFINITY : ((end > start ? high : low) - start) / (end - start);
	return Math.min(until(from.lon, to.lon, west, east), until(from.lat, to.lat, south, north));
}
