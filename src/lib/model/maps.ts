/** A map's frame with what is named and drawn in it. */
import { lineOf, type PlaceRow } from './places.ts';
import type { Row, Story } from './story.ts';

export type MapRow = Row<'maps'>;

export interface MapContent {
	/** Frame, base map, credit and licence. */
	map: MapRow;
	/** The places that it names, the most important first. */
	places: PlaceRow[];
	/** The lines that it draws, by id; they may run out of the frame. */
	lines: ReadonlyMap<string, readonly Row<'lines'>[]>;
}

/** All of a map; throws when the data have none of that id. */
export function toMapContent(story: Story, id: string): MapContent {
	const map = story.maps.find((candidate) => candidate.id === id);
	if (!map) throw new Error(`data/maps.csv: no map "${id}", which a figure draws`);
	return {
		map,
		places: story.places.filter((place) => place.maps.includes(id)),
		lines: new Map(map.lines.map((line) => [line, lineOf(story, line)])),
	};
}
