import { dataOf, FIGURE_IDS } from '#lib/figures/registry.ts';
import { story } from '#lib/server/story/load.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = () => ({
	figures: FIGURE_IDS.map((id) => dataOf(story, id)),
	notes: story.notes.filter(({ page }) => page === 'home'),
});
