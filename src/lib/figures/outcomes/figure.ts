import { define } from '#lib/drawing/figure.ts';
import { toEnumeration, toList, toMonth } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import type { Comparison } from '#lib/model/vocabulary.ts';
import Drawing from './Drawing.svelte';
import { toOutcomesInput } from './input.ts';
import { layoutOutcomes } from './layout.ts';
import { outcomesTable, outcomesTextAlternative } from './table.ts';

export const outcomes = define({
	id: 'outcomes',
	needs: { keys: ['summit', 'finding'], tables: ['questions', 'answers'] },
	input: toOutcomesInput,
	words(input, locale) {
		const o = { locale };
		const finding = input.questions.find(({ isFinding }) => isFinding);
		const said = (finding?.answers ?? []).filter(({ kind }) => kind === 'document');
		const none = m.outcomes_none({}, o);
		const verdicts = toEnumeration([...new Set(said.map(({ verdict }) => verdict ?? ''))], locale, ';');
		const articles = m.outcomes_number({ count: input.articles.length }, o);
		const countOf = (comparison: Comparison) =>
			input.questions.filter((question) => question.comparison === comparison).length;
		return {
			title: m.outcomes_title({ question: finding?.text ?? '', verdicts: verdicts || none }, o),
			subtitle: m.outcomes_subtitle(
				{
					articles,
					people: toList(input.summit.people, locale),
					place: input.summit.place,
					month: toMonth(input.summit.date, locale),
				},
				o,
			),
			description: m.outcomes_description(
				{
					questions: input.questions.length,
					articles,
					contradicting: countOf('contradiction'),
					differing: countOf('difference'),
					finding: finding?.text ?? '',
					said:
						toEnumeration(
							said.map(({ source, verdict }) => `${source}: ${verdict}`),
							locale,
							';',
						) || none,
				},
				o,
			),
		};
	},
	table: outcomesTable,
	textAlternative: outcomesTextAlternative,
	layout: layoutOutcomes,
	Drawing,
});
