/** The story of `data/`, read once, for server code. Importing it throws a `StoryError` when the data cannot be used. */
import { DATA_FOLDER, loadStory } from './read.ts';

export const story = loadStory(DATA_FOLDER);
