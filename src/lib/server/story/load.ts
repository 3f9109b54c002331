/** The story of `data/` in the current directory, read once, for server code. Throws `StoryError` when it cannot be used. */
import type { Story } from '#lib/model/story.ts';
import { StoryError } from './problems.ts';
import { readStory } from './read.ts';

/** The data folder, as seen from the project's root. */
export const DATA_FOLDER = 'data';

/** Reads a data folder; throws a `StoryError` that lists every problem. */
export function loadStory(folder: string): Story {
	const result = readStory(folder);
	if ('problems' in result) throw new StoryError(result.problems, folder);
	return result.story;
}

export const story: Story = loadStory(DATA_FOLDER);
