import { OEMBED_FORMATS } from '#lib/export/oembed.ts';
import { dataOf, FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';
import { toShare } from '#lib/share/to-share.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => FIGURE_IDS.map((figure) => ({ figure }));

export const load: PageServerLoad = ({ params }) => ({
	figure: dataOf(story, params.figure),
	canonical: toAbsolute(`figures/${params.figure}/`),
	oembed: OEMBED_FORMATS.map(({ ending, type }) => ({
		type,
		href: toAbsolute(`oembed/${params.figure}.${ending}`),
	})),
	share: toShare(figureOf(story, params.figure), {
		locale: 'en',
		root: '../../',
		version: story.version,
		toAbsolute,
		citations: [],
	}),
});
