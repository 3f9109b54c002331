/** A row an article with its answers; the one that stands alone on a band. */
import type { Locale } from '#lib/drawing/message.ts';
import { type Box, type Label, roomForWord, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { Answer, Article, Question } from '../input.ts';
import { kindWord } from '../words.ts';
import { type PlacedAnswer, placeAnswer } from './sign.ts';

export interface Rows {
	labels: Record<'heads' | 'names' | 'answers', Label[]>;
	answers: PlacedAnswer[];
	/** Under the article that stands alone. */
	bands: Box[];
	/** Hairlines over the whole width, px. */
	rules: { y: number; width: number }[];
}

export interface RowsOptions {
	articles: readonly Article[];
	questions: readonly Question[];
	/** The article on the band. */
	alone: Article | undefined;
	/** Whether the questions stand over their columns, or are told by the headline. */
	hasHeads: boolean;
	top: number;
	width: number;
	/** Of all letters, px. */
	size: number;
	locale: Locale;
}

/** From the drawing's edge to its words, and between columns, px. */
export const PAD = 7;
const GAP = 7;
/** Half of a sign, from a sign's left edge to its words, and from one line to the next: shares of the letters' size. */
const SIGN = 0.5;
const INDENT = 1.55;
const LEADING = 1.3;
/** From this width on, px, names stand beside their answers, and have this share of it at most. */
const BESIDE_FROM = 240;
const NAMES_SHARE = 0.36;
/** From this width on, px, an answer's words stand beside its sign, else below. */
const WORDS_BESIDE_FROM = 112;

/** Returns the rows and their lower edge, px; undefined where a word would not fit into its column. */
export function placeRows(options: RowsOptions): { rows: Rows; bottom: number } | undefined {
	const { articles, questions, alone, hasHeads, width, size, locale } = options;
	const leading = Math.round(size * LEADING);
	const isSingle = questions.length === 1;
	const namesBeside = width >= (isSingle ? BESIDE_FROM : 440);
	const longestName = Math.max(...articles.map(({ name }) => roomForWord(name, { size, weight: 700 })));
	const left = PAD + (namesBeside ? Math.max(longestName, width * (isSingle ? NAMES_SHARE : 0.18)) + GAP : 0);
	const column = (width - PAD - left - (questions.length - 1) * GAP) / Math.max(1, questions.length);
	const isWordBeside = column >= WORDS_BESIDE_FROM;
	const indent = isWordBeside ? size * INDENT : 0;
	const wordsOf = (answer: Answer) => answer.verdict ?? kindWord(answer.kind, locale);
	const answerOf = (question: Question, { id }: Article) =>
		question.answers.find(({ source }) => source === id);

	const isTight = questions.some(
		(question) =>
			(hasHeads && roomForWord(question.briefText, { size, weight: 700 }) > column) ||
			articles.some((article) => {
				const answer = answerOf(question, article);
				return answer && roomForWord(wordsOf(answer), { size, weight: 400 }) > column - indent;
			}),
	);
	if (isTight) return undefined;

	const rows: Rows = { labels: { heads: [], names: [], answers: [] }, answers: [], bands: [], rules: [] };
	const xOf = (i: number) => left + i * (column + GAP);
	const style = { size, leading, role: 'text' } as const;
	const heads = hasHeads
		? questions.map((question, i) =>
				placeLines(question.briefText, { ...style, weight: 700, x: xOf(i), top: options.top, width: column }),
			)
		: [];
	rows.labels.heads.push(...heads.flatMap(({ labels }) => labels));
	let y = Math.max(options.top, ...heads.map(({ bottom }) => bottom)) + (hasHeads ? 6 : 0);

	for (const article of articles) {
		rows.rules.push({ y: round(y), width });
		const top = y + PAD - 1;
		const name = placeLines(article.name, {
			...style,
			weight: 700,
			x: PAD,
			top,
			width: (namesBeside ? left - GAP : width - PAD) - PAD,
		});
		rows.labels.names.push(...name.labels);
		const answersTop = namesBeside ? top : name.bottom + 2;
		const bottoms = questions.map((question, i) => {
			const answer = answerOf(question, article);
			if (!answer) return answersTop;
			const r = round(size * SIGN);
			rows.answers.push(
				placeAnswer(answer, question, { x: xOf(i) + r, y: answersTop + leading / 2, r }, locale),
			);
			const { labels, bottom } = placeLines(wordsOf(answer), {
				...style,
				role: answer.verdict === null ? 'soft' : 'text',
				weight: 400,
				x: xOf(i) + indent,
				top: isWordBeside ? answersTop : answersTop + leading,
				width: column - indent,
				of: [answer.id],
			});
			rows.labels.answers.push(...labels);
			return bottom;
		});
		const bottom = round(Math.max(name.bottom, ...bottoms) + PAD - 1);
		if (article === alone) rows.bands.push({ x: 0, y: round(y), width, height: round(bottom - y) });
		y = bottom;
	}
	rows.rules.push({ y: round(y), width });
	return { rows, bottom: y };
}
