import { editionOf, inEveryEdition } from '#lib/build/edition.ts';
import { excludedRows } from '#lib/model/trade.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => inEveryEdition([{}]);

export const load: PageServerLoad = ({ params }) => {
	const { story } = editionOf(params.lang);
	return {
		notes: story.notes.filter(({ page }) => page === 'method'),
		excluded: excludedRows(story),
	};
};
