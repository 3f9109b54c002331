import { editionOf, everyEdition } from '#lib/build/edition.ts';
import { excludedRows } from '#lib/model/trade.ts';
import type { PageServerLoad } from './$types.js';

export const entries = everyEdition;

export const load: PageServerLoad = ({ params }) => {
	const { story } = editionOf(params.lang);
	return {
		notes: story.notes.filter(({ page }) => page === 'method'),
		excluded: excludedRows(story),
	};
};
