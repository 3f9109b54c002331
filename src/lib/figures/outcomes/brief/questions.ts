/** The questions of the brief, and who stands alone on them. */
import { sort } from 'd3-array';
import type { Article, OutcomesInput, Question } from '../input.ts';

/** In their order. */
export const briefQuestions = ({ questions }: OutcomesInput): Question[] =>
	sort(
		questions.filter(({ brief }) => brief !== null),
		({ brief }) => brief ?? 0,
	);

const signOf = ({ answers }: Question, { id }: Article) =>
	answers.find(({ source }) => source === id)?.sign ?? null;

/** The one article that answers yes to a question; undefined where none does, or several. */
export function loneYes(question: Question, articles: readonly Article[]): Article | undefined {
	const [only, ...more] = articles.filter((article) => signOf(question, article) === 'yes');
	return more.length > 0 ? undefined : only;
}

/** The article that alone answers yes, whichever of the brief's questions is asked. */
export function loneArticle(input: OutcomesInput): Article | undefined {
	const [first, ...others] = briefQuestions(input).map((question) => loneYes(question, input.articles));
	return others.every((article) => article === first) ? first : undefined;
}
