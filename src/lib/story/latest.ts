/**
 * The story, handed from a development server, which reads it at every edit, to the pages' modules: those are not the
 * server's, but the process is. To run the modules anew instead would take seconds, and memory for each edit.
 */
import type { Story } from '#lib/model/story.ts';

interface Latest {
	/** Undefined where no development server runs. */
	story?: Story | undefined;
	/** Takes in each later one. */
	take?: (story: Story) => void;
}

const PLACE = Symbol.for('vladivostok-2019.story');
const shared = globalThis as { [PLACE]?: Latest };
shared[PLACE] ??= {};

export const latest: Latest = shared[PLACE];
