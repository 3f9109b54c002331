/** Places and lines of the story by their ids. */
import type { Row, Story } from './story.ts';

export type PlaceRow = Row<'places'>;

/** A place; throws when the data have none of that id. */
export function placeOf(story: Story, id: string): PlaceRow {
	const place = story.places.find((candidate) => candidate.id === id);
	if (!place) throw new Error(`data/places.csv: no place "${id}", which the maps name`);
	return place;
}

/** The vertices of a line, in order; throws when the data have none of that id. */
export function lineOf(story: Story, id: string): readonly Row<'lines'>[] {
	const line = story.lines.filter((row) => row.line === id);
	if (line.length === 0) throw new Error(`data/lines.csv: no line "${id}", which the maps draw`);
	return line;
}
