import { downloadsOf } from '#lib/export/downloads.ts';
import { toEmbedCode } from '#lib/export/embed-code.ts';
import { CARD_SIZE } from '#lib/figures/frame/card.ts';
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
		downloads: downloadsOf(data.id, 'en'),
		card: { url: toAbsolute(`figures/${data.id}-card.png`), ...CARD_SIZE },
		canonical: toAbsolute(`figures/${data.id}/`),
	};
};
