/** The project's own story, read once for the tests of what is drawn. */
import { loadStory } from '#lib/story/read.ts';

export const story = loadStory('data');
