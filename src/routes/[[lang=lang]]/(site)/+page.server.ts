import { editionOf, everyEdition } from '#lib/build/edition.ts';
import { dataOrFailure } from '#lib/build/failed-figure.ts';
import { linkedOf } from '#lib/explore/linked/of-page.ts';
import { FIGURE_IDS, toFigure } from '#lib/figures/registry.ts';
import { toImprint } from '#lib/publishing/imprint.ts';
import { siteGraph } from '#lib/publishing/json-ld.ts';
import { DATA_FILES } from '#lib/story/read.ts';
import { CHAPTERS, FRONT } from '#lib/ui/chapters.ts';
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
	const figures = new Map(FIGURE_IDS.map((id) => [id, dataOrFailure(story, id, locale, ['brief', 'small'])]));
	const drawn = [...figures.values()].flatMap((data) => ('failure' in data ? [] : [data]));
	const shown = figures.get(SHOWN);
	return {
		card: shown && !('failure' in shown) ? cardOf(toFigure(shown), { locale, toAbsolute }) : undefined,
		graph: siteGraph(DATA_FILES, { locale, imprint, sourceById: story.sourceById, toAbsolute }),
		/** The first says what the page is about, the others how to read it. */
		notes: notes.filter(({ id }) => !begins.has(id)).map(({ id, heading, text }) => ({ id, heading, text })),
		articles: story.sources
			.filter(({ kind }) => kind === 'document')
			.map(({ id, short }) => ({ id, name: short })),
		linked: linkedOf(story, drawn, locale),
		front: FRONT.flatMap((id) => figures.get(id) ?? []),
		chapters: CHAPTERS.map(({ note, figures: ids }) => ({
			note: notes.find(({ id }) => id === note),
			figures: ids.flatMap((id) => figures.get(id) ?? []),
		})),
	};
};
