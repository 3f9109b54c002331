import { error } from '@sveltejs/kit';
import { editionOf, inEveryEdition } from '#lib/build/edition.ts';
import { figureOf, figuresOf, publishedForms } from '#lib/figures/registry.ts';
import type { Cite } from '#lib/model/cites.ts';
import { statementsOf } from '#lib/model/evidence.ts';
import { story as english } from '#lib/story/load.ts';
import { kindOf, sayingOf } from '#lib/ui/statement.ts';
import type { EntryGenerator, PageServerLoad } from './$types.js';

export const entries: EntryGenerator = () =>
	inEveryEdition(english.sources.map(({ id }) => ({ source: id })));

export const load: PageServerLoad = ({ params }) => {
	const { story, locale } = editionOf(params.lang);
	const source = story.sourceById.get(params.source);
	if (!source) error(404);
	const statements = statementsOf(story, source.id).map((statement) => ({
		cite: statement.cite,
		kind: kindOf(statement, locale),
		text: sayingOf(statement, story, locale),
	}));
	const isCited = ({ cites }: { cites: readonly Cite[] }) => cites.some((cite) => cite.source === source.id);
	const drawn = figuresOf(story).map((figure) => {
		const { columns, rows } = figure.table(locale);
		return {
			id: figure.id,
			title: figure.words(locale).title,
			marks: rows.filter(isCited).map(({ id, cells }) => ({
				id,
				text: columns
					.slice(0, 3)
					.map(({ key, show }) => (show ? show(cells[key] ?? null, locale) : cells[key]))
					.filter(Boolean)
					.join(' · '),
			})),
			/** Under the picture or the record. */
			notes: publishedForms(figure.id)
				.flatMap((form) => figureOf(story, figure.id, form).notes)
				.filter(isCited)
				.map(({ text }) => text),
		};
	});
	return { source, statements, drawn: drawn.filter(({ marks, notes }) => marks.length + notes.length > 0) };
};
