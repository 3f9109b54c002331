import { dataOf } from '#lib/figures/registry.ts';
import { story } from '#lib/server/story/load.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = () => ({
	figures: { trade: dataOf(story, 'trade'), 'ratio-2018': dataOf(story, 'ratio-2018') },
	notes: story.notes.filter(({ page }) => page === 'home'),
});
