import { toImprint } from '#lib/export/imprint.ts';
import { siteGraph } from '#lib/export/json-ld.ts';
import { dataOf, FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { editionOf, inEveryEdition } from '#lib/server/edition.ts';
import { DATA_FILES } from '#lib/server/story/read.ts';
import { cardOf } from '#lib/ui/head.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => inEveryEdition([{}]);

/** The figure that stands for the site in a link preview. */
const SHOWN = 'trade';

export const load: PageServerLoad = ({ params }) => {
	const { story, locale, toAbsolute } = editionOf(params.lang);
	const imprint = toImprint(toAbsolute(''), story.version, locale);
	return {
		card: cardOf(figureOf(story, SHOWN), { locale, toAbsolute }),
		graph: siteGraph(DATA_FILES, { locale, imprint, sourceById: story.sourceById, toAbsolute }),
		figures: FIGURE_IDS.map((id) => dataOf(story, id)),
		notes: story.notes.filter(({ page }) => page === 'home'),
	};
};
