import { define } from '#lib/drawing/define.ts';
import { drawnBy } from '#lib/drawing/figure.ts';
import { toEnumeration, toList, toMonth } from '#lib/drawing/format.ts';
import { m } from '#lib/drawing/message.ts';
import type { Comparison } from '#lib/model/vocabulary.ts';
import BriefDrawing from './brief/Drawing.svelte';
import { layoutBrief, layoutSmall } from './brief/layout.ts';
import { briefWords, smallWords } from './brief/words.ts';
import Drawing from './Drawing.svelte';
import { headlineIn } from './headline.ts';
import { toOutcomesInput } from './input.ts';
import { layoutOutcomes } from './layout.ts';
import { outcomesTable, outcomesTextAlternative } from './table.ts';
import { articleOf } from './words.ts';

export const outcomes = define({
	id: 'outcomes',
	needs: { keys: ['summit', 'finding'], tables: ['questions', 'answers'] },
	input: toOutcomesInput,
	words(input, locale) {
		const o = { locale };
		const { title, finding, said } = headlineIn(input, locale);
		const articles = m.outcomes_number({ count: input.articles.length }, o);
		const those = (comparison: Comparison) =>
			input.questions.filter((question) => question.comparison === comparison);
		return {
			title,
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
					contradicting:
						those('contradiction')
							.map(({ text }) => text)
							.join(locale === 'zh' ? '' : ' ') || '0.',
					differing: those('difference').length,
					agreeing: those('agreement').length,
					finding: finding?.text ?? '',
					said:
						toEnumeration(
							said.map((answer) =>
								m.outcomes_brief_answer({ name: articleOf(answer), verdict: answer.verdict ?? '' }, o),
							),
							locale,
							';',
						) || m.outcomes_none({}, o),
				},
				o,
			),
		};
	},
	table: outcomesTable,
	textAlternative: outcomesTextAlternative,
	layout: layoutOutcomes,
	Drawing,
	brief: { words: briefWords, draw: drawnBy(layoutBrief, BriefDrawing) },
	small: { words: smallWords, draw: drawnBy(layoutSmall, BriefDrawing) },
});
