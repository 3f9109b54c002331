import { editionOf, everyEdition } from '#lib/build/edition.ts';
import { dataOf, FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { toImprint } from '#lib/publishing/imprint.ts';
import { siteGraph } from '#lib/publishing/json-ld.ts';
import { DATA_FILES } from '#lib/story/read.ts';
import { CHAPTERS } from '#lib/ui/chapters.ts';
import { cardOf } from '#lib/ui/head.ts';
import type { PageServerLoad } from './$types.js';

export const entries = everyEdition;

/** The figure that stands for the site in a link preview. */
const SHOWN = 'trade';

export const load: PageServerLoad = ({ params }) => {
	const { story, locale, toAbsolute } = editionOf(params.lang);
	const imprint = toImprint(toAbsolute(''), story.version, locale);
	const notes = story.notes.filter(({ page }) => page === 'home');
	const begins = new Set(CHAPTERS.map(({ note }) => note));
	const findings = new Map(
		FIGURE_IDS.map((id) => {
			const { title, subtitle } = figureOf(story, id).words(locale);
			return [id, { id, title, subtitle }];
		}),
	);
	return {
		card: cardOf(figureOf(story, SHOWN), { locale, toAbsolute }),
		graph: siteGraph(DATA_FILES, { locale, imprint, sourceById: story.sourceById, toAbsolute }),
		lead: notes.filter(({ id }) => !begins.has(id)),
		chapters: CHAPTERS.map(({ note, figures, further }) => ({
			note: notes.find(({ id }) => id === note),
			figures: figures.map((id) => dataOf(story, id)),
			findings: figures.flatMap((id) => findings.get(id) ?? []),
			further: further.flatMap((id) => findings.get(id) ?? []),
		})),
	};
};
