/** The same where columns are too narrow: under each article a line an answer, which begins with its question. */
import { round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { kindWord } from '../words.ts';
import type { Rows, RowsOptions } from './rows.ts';
import { placeAnswer } from './sign.ts';

const PAD = 8;
const R = 6;
const INDENT = 20;
const LEADING = 17;

/** Returns the rows and their lower edge, px. */
export function placeList(options: RowsOptions): { rows: Rows; bottom: number } {
	const { articles, questions, alone, top, width, size, locale } = options;
	const rows: Rows = { labels: { heads: [], names: [], answers: [] }, answers: [], bands: [], rules: [] };
	const style = { size, leading: LEADING } as const;
	let y = top;
	for (const article of articles) {
		const from = y;
		rows.rules.push({ y: round(y), width });
		const name = placeLines(article.name, {
			...style,
			role: 'text',
			weight: 700,
			x: PAD,
			top: y + 5,
			width: width - 2 * PAD,
		});
		rows.labels.names.push(...name.labels);
		y = name.bottom;
		for (const question of questions) {
			const answer = question.answers.find(({ source }) => source === article.id);
			if (!answer) continue;
			rows.answers.push(placeAnswer(answer, question, { x: PAD + R, y: y + LEADING / 2, r: R }, locale));
			const words = `${question.briefText} ${answer.verdict ?? kindWord(answer.kind, locale)}`;
			const { labels, bottom } = placeLines(words, {
				...style,
				role: answer.verdict === null ? 'soft' : 'text',
				weight: article === alone ? 700 : 400,
				x: PAD + INDENT,
				top: y,
				width: width - 2 * PAD - INDENT,
				of: [answer.id],
			});
			rows.labels.answers.push(...labels);
			y = bottom;
		}
		y = round(y + 5);
		if (article === alone) rows.bands.push({ x: 0, y: from, width, height: round(y - from) });
	}
	rows.rules.push({ y, width });
	return { rows, bottom: y };
}
