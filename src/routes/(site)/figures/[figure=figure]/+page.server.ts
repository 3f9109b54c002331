import { dataOf, FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';
import { toShare } from '#lib/share/to-share.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => FIGURE_IDS.map((figure) => ({ figure }));

export const load: PageServerLoad = ({ params }) => ({
	figure: dataOf(story, params.figure),
	canonical: toAbsolute(`figures/${params.figure}/`),
	share: toShare(figureOf(story, params.figure), {
		locale: 'en',
		root: '../../',
		toAbsolute,
		citations: [],
	}),
});
