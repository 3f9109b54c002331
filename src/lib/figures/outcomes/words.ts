import { group } from 'd3-array';
import { type Locale, m } from '#lib/drawing/message.ts';
import { type Cite, nameOf } from '#lib/model/cites.ts';
import type { Comparison } from '#lib/model/vocabulary.ts';
import type { Answer } from './input.ts';

/** The article that an answer is of, by the name that a reader knows; empty where it is no article's. */
export function articleOf({ source, cites }: Pick<Answer, 'source' | 'cites'>): string {
	const own = cites.find((cite) => cite.source === source);
	return own ? nameOf(own) : (source ?? '');
}

/** An answer in a sentence of its own, said of whom it is. */
export const toSentence = (answer: Answer, locale: Locale): string =>
	m.outcomes_sentence(
		{ kind: answer.kind, source: articleOf(answer), answer: answer.answer ?? '' },
		{ locale },
	);

/** How the answers to a question stand to each other, as the drawing heads them. */
export const comparisonWord = (comparison: Comparison, locale: Locale): string =>
	m.outcomes_group({ comparison }, { locale });

/** The verdict, with what is behind it. */
export const toVerdict = ({ verdict, value }: Answer, locale: Locale): string | null =>
	verdict && value ? m.outcomes_verdict({ verdict, value }, { locale }) : verdict;

export const kindWord = (kind: Answer['kind'], locale: Locale): string =>
	m.outcomes_kind({ kind }, { locale });

/** Citations in as little room as they need, what they begin with said once: `001:11, 23` and `RU14, 15`. */
export const toShortCites = (cites: readonly Cite[]): string =>
	[...group(cites.map(toParts), ({ family }) => family)]
		.map(([family, parts]) => family + parts.map(({ member }) => member).join(', '))
		.join(', ');

/** `001:11` is line 11 of the family `001:`, RU14 number 14 of the family RU. */
function toParts({ source, line }: Cite): { family: string; member: string } {
	if (line !== undefined) return { family: `${source}:`, member: String(line) };
	const family = source.replace(/[0-9].*$/, '');
	return { family, member: source.slice(family.length) };
}
