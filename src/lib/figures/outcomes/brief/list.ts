/** The same where columns are too narrow: under each question a line an article, the one that stands alone on a band. */

import { m } from '#lib/drawing/message.ts';
import { round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { answerOf, newRows, PAD, type PlacedRows, type RowsOptions, wordsOf } from './rows.ts';
import { placeAnswer } from './sign.ts';

const INDENT = 20;
const R = 6.5;
const LEADING = 17;
const BETWEEN = 5;

export function placeList(options: RowsOptions): PlacedRows {
	const { articles, questions, alone, hasHeads, top, width, size, locale } = options;
	const rows = newRows();
	const style = { size, leading: LEADING, role: 'text' } as const;
	let y = top;
	for (const question of questions) {
		rows.rules.push({ y: round(y), width });
		y += BETWEEN;
		if (hasHeads) {
			const head = placeLines(question.briefText, { ...style, weight: 700, x: 0, top: y, width });
			rows.labels.heads.push(...head.labels);
			y = head.bottom + 2;
		}
		for (const article of articles) {
			const answer = answerOf(question, article);
			if (!answer) continue;
			const verdict = wordsOf(answer, locale);
			const { labels, bottom } = placeLines(
				m.outcomes_brief_answer({ name: article.name, verdict }, { locale }),
				{
					...style,
					role: answer.verdict === null ? 'soft' : 'text',
					weight: article === alone ? 700 : 400,
					x: PAD + INDENT,
					top: y + 2,
					width: width - 2 * PAD - INDENT,
					of: [answer.id],
				},
			);
			rows.labels.answers.push(...labels);
			rows.answers.push(placeAnswer(answer, question, { x: PAD + R, y: y + 2 + LEADING / 2, r: R }, locale));
			const box = { x: 0, y: round(y), width, height: round(bottom + 2 - y) };
			if (article === alone) rows.bands.push(box);
			y = bottom + 2;
		}
		y += BETWEEN;
	}
	rows.rules.push({ y: round(y), width });
	return { rows, bottom: round(y) };
}
