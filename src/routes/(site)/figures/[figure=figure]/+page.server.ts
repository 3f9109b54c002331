import { toEmbedCode } from '#lib/export/embed-code.ts';
import { frozenPath } from '#lib/export/frozen.ts';
import { OEMBED_FORMATS } from '#lib/export/oembed.ts';
import { VARIANTS } from '#lib/export/variants.ts';
import { dataOf, FIGURE_IDS, toFigure } from '#lib/figures/registry.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => FIGURE_IDS.map((figure) => ({ figure }));

export const load: PageServerLoad = ({ params }) => {
	const data = dataOf(story, params.figure);
	return {
		figure: data,
		embedCode: toEmbedCode(toFigure(data), { address: toAbsolute(`embed/${data.id}/`), locale: 'en' }),
		frozen: {
			version: story.version,
			embedCode: toEmbedCode(toFigure(data), {
				address: toAbsolute(frozenPath(data.id, story.version)),
				locale: 'en',
			}),
		},
		files: VARIANTS.filter(({ id }) => id === data.id),
		canonical: toAbsolute(`figures/${data.id}/`),
		oembed: OEMBED_FORMATS.map(({ ending, type }) => ({
			type,
			href: toAbsolute(`oembed/${data.id}.${ending}`),
		})),
	};
};
