import { group } from 'd3-array';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { Cite } from '#lib/model/cites.ts';
import type { Answer } from './input.ts';

/** An answer in a sentence of its own, said of whom it is. */
export const toSentence = ({ kind, source, answer }: Answer, locale: Locale): string =>
	m.outcomes_sentence({ kind, source: source ?? '', answer: answer ?? '' }, { locale });

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
