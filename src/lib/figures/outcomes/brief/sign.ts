/** An answer as a sign: one meaning each, whatever is asked. */
import { type Evidence, evidenceOfRow } from '#lib/drawing/marks/mark.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import { round } from '#lib/drawing/text/label.ts';
import type { AnswerSign } from '#lib/model/vocabulary.ts';
import type { Answer, Question } from '../input.ts';
import { toSentence } from '../words.ts';

/** A disc for yes, half of one for what is not clearly yes or no, a cross for no; a dash for silence, slashes for before. */
export type Sign = AnswerSign | 'silent' | 'before';

/** Its centre and half its size, px. */
export interface PlacedSign {
	symbol: Sign;
	x: number;
	y: number;
	r: number;
}

export interface PlacedAnswer extends PlacedSign, Evidence {}

export const signOf = ({ kind, sign }: Answer): Sign =>
	kind === 'silent' || kind === 'before' ? kind : (sign ?? 'part');

/** The mark of an answer, and of further ones that it stands for. */
export function placeAnswer(
	answer: Answer,
	question: Question,
	at: Pick<PlacedSign, 'x' | 'y' | 'r'>,
	locale: Locale,
	further: readonly Answer[] = [],
): PlacedAnswer {
	const title = m.outcomes_mark(
		{ question: question.briefText, sentence: toSentence(answer, locale) },
		{ locale },
	);
	return {
		...evidenceOfRow(answer, title),
		...(further.length > 0 && { with: further.map(({ id }) => id) }),
		symbol: signOf(answer),
		...at,
		x: round(at.x),
		y: round(at.y),
	};
}
