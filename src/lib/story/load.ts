/** The story of `data/`, read once, for server code. Importing it throws a `StoryError` when the data cannot be used. */
import { latest } from './latest.ts';
import { DATA_FOLDER, loadStory } from './read.ts';

/** Under `npm run dev` another after each edit of the data: what is made of it is kept with it, not beside it. */
export let story = latest.story ?? loadStory(DATA_FOLDER);
latest.take = (next) => {
	story = next;
};
