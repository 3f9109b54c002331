import { excludedRows } from '#lib/model/trade.ts';
import { story } from '#lib/server/story/load.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = () => ({
	notes: story.notes.filter(({ page }) => page === 'method'),
	excluded: excludedRows(story),
});
