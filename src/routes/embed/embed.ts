import { dataOf, type FigureId } from '#lib/figures/registry.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';

/** What an embed shows, live or frozen. */
export const embedOf = (id: FigureId) => ({
	figure: dataOf(story, id),
	canonical: toAbsolute(`figures/${id}/`),
});
