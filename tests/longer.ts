import type { OutcomesInput } from '#lib/figures/outcomes/input.ts';

/** Words 40% longer, as another language may need them: what fits with these fits with most. */
const SHARE = 1.4;

/** Every word with letters grows at its end; numbers and signs stay. */
export const longer = (text: string): string =>
	text.replace(/\p{L}+/gu, (word) => word + 'n'.repeat(Math.ceil(word.length * (SHARE - 1))));

/** The same words object, whose functions answer at greater length. */
export function longerWords<Words extends object>(words: Words): Words {
	return new Proxy(words, {
		get(target, name, receiver) {
			const value: unknown = Reflect.get(target, name, receiver);
			if (typeof value !== 'function') return value;
			return (...values: unknown[]) => longerAnswer(value.apply(target, values));
		},
	});
}

function longerAnswer(answer: unknown): unknown {
	if (typeof answer === 'string') return longer(answer);
	return Object.fromEntries(Object.entries(Object(answer)).map(([key, text]) => [key, longer(String(text))]));
}

/** The same places, whose names and local names are longer. */
export const longerPlaces = <Place extends { name: string; name_local: string | null }>(
	places: readonly Place[],
): Place[] =>
	places.map((place) => ({
		...place,
		name: longer(place.name),
		name_local: place.name_local && longer(place.name_local),
	}));

/** The same articles and questions in longer words; the answers' go through the figure's. */
export const longerOutcomes = ({ articles, questions, ...others }: OutcomesInput): OutcomesInput => ({
	...others,
	articles: articles.map((article) => ({ ...article, origin: article.origin && longer(article.origin) })),
	questions: questions.map((question) => ({
		...question,
		text: longer(question.text),
	})),
});
