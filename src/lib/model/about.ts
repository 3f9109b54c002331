/** What the story is about: the rows of `story.csv`, each a key with what stands for it among the other tables. */
import { onceEach } from './once.ts';
import type { Story } from './story.ts';
import type { TableName } from './tables.ts';
import type { StoryKey } from './vocabulary.ts';

/** What the value of a key is: what stands in a column of a table, its `id` unless said, several of them, or a year. */
export const STORY_VALUES: Readonly<
	Record<StoryKey, { table: TableName; column?: string; isList?: true } | 'year'>
> = {
	summit: { table: 'events' },
	closure: { table: 'events' },
	left: { table: 'actors' },
	right: { table: 'actors' },
	meeting: { table: 'relations' },
	left_position: { table: 'positions' },
	right_position: { table: 'positions' },
	finding: { table: 'questions' },
	first_year: 'year',
	pair_year: 'year',
	printed_by: { table: 'sources' },
	origin: { table: 'places' },
	far: { table: 'journeys', column: 'to' },
	near: { table: 'journeys', column: 'to' },
	arrival: { table: 'places' },
	venue: { table: 'places' },
	measured_from: { table: 'places', isList: true },
	measured_to: { table: 'places' },
	border_line: { table: 'lines', column: 'line' },
	claimed_miles: { table: 'quantities' },
	claimed_hours: { table: 'quantities' },
	by_rail: { table: 'quantities' },
};

const valuesOf = onceEach((story: Story) => new Map(story.story.map(({ key, value }) => [key, value])));

/** What stands for a key; throws where the story has no row of it, `needs` being what cannot be drawn then. */
export function about(story: Story, key: StoryKey, needs: string): string {
	const value = valuesOf(story).get(key);
	if (value === undefined) throw new Error(`data/story.csv: no row "${key}", which ${needs} needs`);
	return value;
}
