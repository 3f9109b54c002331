/** Checks that verdicts which differ, in English or in a translation, are different answers, and not too many. */
import type { Row, Story } from '#lib/model/story.ts';
import { MOST_VERDICTS, TRANSLATIONS } from '#lib/model/vocabulary.ts';
import type { StoryFault } from './fault.ts';

/** Checks question by question. */
export function checkVerdicts(story: Story, fault: StoryFault): void {
	for (const { id } of story.questions) {
		const firsts = new Map<string, Row<'answers'>>();
		for (const row of story.answers) {
			if (row.question !== id || row.verdict === null || firsts.has(row.verdict)) continue;
			const like = [...firsts.values()].find(({ verdict }) => plain(verdict) === plain(row.verdict));
			if (like) {
				const expected = `another verdict than line ${like.at.line}, or the same in every letter, ${JSON.stringify(like.verdict)}`;
				fault<'answers'>(row, 'verdict', expected);
			} else if (firsts.size === MOST_VERDICTS)
				fault<'answers'>(row, 'verdict', `a verdict of another line: symbols tell ${MOST_VERDICTS} apart`);
			else firsts.set(row.verdict, row);
		}
		checkTranslated(story, [...firsts.keys()], fault);
	}
}

/** Two verdicts of a question keep two translations, or a translated figure would say that they agree. */
function checkTranslated(story: Story, verdicts: readonly string[], fault: StoryFault): void {
	for (const language of TRANSLATIONS) {
		const rows = story[language].filter(({ en }) => verdicts.includes(en));
		for (const [i, row] of rows.entries()) {
			const like = rows.slice(0, i).find(({ text }) => plain(text) === plain(row.text));
			if (like)
				fault<'ru'>(row, 'text', `other words than line ${like.at.line}, another answer to one question`);
		}
	}
}

/** A verdict without what is no difference between answers: case, blanks, signs at its end. */
const plain = (text: string | null): string =>
	(text ?? '')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/[\s.!;:,…。！；：，]+$/u, '');
