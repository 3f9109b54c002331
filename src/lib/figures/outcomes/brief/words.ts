import type { FigureWords } from '#lib/drawing/figure.ts';
import { toMonth } from '#lib/drawing/format.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { headlineIn } from '../headline.ts';
import type { OutcomesInput } from '../input.ts';
import { briefQuestions, loneArticle } from './questions.ts';

export function briefWords(input: OutcomesInput, locale: Locale): FigureWords {
	const o = { locale };
	const { title } = headlineIn(input, locale);
	const questions = m.outcomes_number({ count: briefQuestions(input).length }, o);
	const articles = m.outcomes_number({ count: input.articles.length }, o);
	const alone = loneArticle(input);
	const { place, date } = input.summit;
	return {
		title,
		subtitle: m.outcomes_brief_subtitle({ place, month: toMonth(date, locale) }, o),
		description: [
			m.outcomes_brief_description({ title, articles, questions }, o),
			alone ? m.outcomes_brief_alone({ name: alone.name }, o) : '',
		]
			.filter(Boolean)
			.join(locale === 'zh' ? '' : ' '),
	};
}

/** The headline is all the words that stand around it. */
export function smallWords(input: OutcomesInput, locale: Locale): FigureWords {
	const { finding, count, verdicts } = headlineIn(input, locale);
	const title = m.outcomes_small_title({ count, question: finding?.briefText ?? '', verdicts }, { locale });
	return { ...briefWords(input, locale), title };
}
