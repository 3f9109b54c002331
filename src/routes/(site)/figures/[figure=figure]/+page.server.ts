import { toAmpCode, toEmbedCode, toHelperCode, toPictureCode, toStyledCode } from '#lib/export/embed-code.ts';
import { toImprint } from '#lib/export/imprint.ts';
import { VARIANTS } from '#lib/export/variants.ts';
import { dataOf, FIGURE_IDS, toFigure } from '#lib/figures/registry.ts';
import { toAbsolute } from '#lib/server/site.ts';
import { story } from '#lib/server/story/load.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => FIGURE_IDS.map((figure) => ({ figure }));

export const load: PageServerLoad = ({ params }) => {
	const data = dataOf(story, params.figure);
	const figure = toFigure(data);
	const page = toAbsolute(`figures/${data.id}/`);
	const code = { address: toAbsolute(`embed/${data.id}/`), locale: 'en' } as const;
	const imprint = toImprint(page, story.version, 'en');
	return {
		figure: data,
		embedCode: toEmbedCode(figure, code),
		otherCodes: {
			styled: toStyledCode(figure, code),
			helper: toHelperCode(figure, { ...code, script: toAbsolute('frame.js') }),
			picture: toPictureCode(figure, { locale: 'en', imprint, toAbsolute }),
			link: page,
			amp: toAmpCode(figure, { ...code, picture: toAbsolute(`figures/${data.id}.png`) }),
		},
		files: VARIANTS.filter(({ id }) => id === data.id),
		canonical: page,
	};
};
