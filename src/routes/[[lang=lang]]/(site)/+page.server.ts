import { dataOf, FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { editionOf, inEveryEdition } from '#lib/server/edition.ts';
import { CHAPTERS } from '#lib/ui/chapters.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () => inEveryEdition([{}]);

export const load: PageServerLoad = ({ params }) => {
	const { story, locale } = editionOf(params.lang);
	const notes = story.notes.filter(({ page }) => page === 'home');
	const begins = new Set(CHAPTERS.map(({ note }) => note));
	const findings = new Map(
		FIGURE_IDS.map((id) => {
			const { title, subtitle } = figureOf(story, id).words(locale);
			return [id, { id, title, subtitle }];
		}),
	);
	return {
		lead: notes.filter(({ id }) => !begins.has(id)),
		chapters: CHAPTERS.map(({ note, figures, further }) => ({
			note: notes.find(({ id }) => id === note),
			figures: figures.map((id) => dataOf(story, id)),
			findings: figures.flatMap((id) => findings.get(id) ?? []),
			further: further.flatMap((id) => findings.get(id) ?? []),
		})),
	};
};
