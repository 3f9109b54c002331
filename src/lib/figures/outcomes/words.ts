import { type Locale, m } from '#lib/drawing/message.ts';
import type { Answer, Article, Question } from './input.ts';
import { toShortCites } from './short-cites.ts';

/** An answer in a sentence of its own, said of whom it is. */
export function toSentence({ kind, source, answer }: Answer, locale: Locale): string {
	const o = { locale };
	const of = { source: source ?? '', answer: answer ?? '' };
	return {
		document: () => m.outcomes_says(of, o),
		silent: () => m.outcomes_does_not_say(of, o),
		before: () => m.outcomes_was_before(of, o),
		computed: () => m.outcomes_we_say(of, o),
	}[kind]();
}

/** The verdict, with what is behind it. */
export const toVerdict = ({ verdict, value }: Answer, locale: Locale): string | null =>
	verdict && value ? m.outcomes_verdict({ verdict, value }, { locale }) : verdict;

/** Every word inside the drawing, for one locale. */
export function outcomesWords(locale: Locale) {
	const o = { locale };
	return {
		differ: () => m.outcomes_differ({}, o),
		agree: () => m.outcomes_agree({}, o),
		silent: () => m.outcomes_silent({}, o),
		before: () => m.outcomes_before({}, o),
		verdict: (answer: Answer): string => toVerdict(answer, locale) ?? '',
		computed: () => m.outcomes_computed({}, o),
		computedHead: () => m.outcomes_computed_head({}, o),
		key: () => ({ same: m.outcomes_key_same({}, o), different: m.outcomes_key_different({}, o) }),
		/** What an article is, in a few words. */
		origin({ origin, isBefore }: Article): string {
			if (isBefore) return m.outcomes_before_summit({}, o);
			return origin ?? m.outcomes_no_origin({}, o);
		},
		/** The lines that an answer rests on, `001:11, 23`; the article alone where it says nothing. */
		cites: ({ cites }: Answer): string => toShortCites(cites),
		/** For the pointer. */
		title: ({ text }: Question, answer: Answer): string =>
			m.outcomes_mark({ question: text, sentence: toSentence(answer, locale) }, o),
	};
}
export type OutcomesWords = ReturnType<typeof outcomesWords>;
