import { dataOf, FIGURE_IDS } from '#lib/figures/registry.ts';
import { editionOf, inEveryEdition } from '#lib/server/edition.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => inEveryEdition([{}]);

export const load: PageServerLoad = ({ params }) => {
	const { story } = editionOf(params.lang);
	return {
		figures: FIGURE_IDS.map((id) => dataOf(story, id)),
		notes: story.notes.filter(({ page }) => page === 'home'),
	};
};
