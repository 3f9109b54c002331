/** A row an article with its answers in columns; the one that stands alone on a band. */
import { sort, sum } from 'd3-array';
import type { Locale } from '#lib/drawing/message.ts';
import { type Box, FALLBACK_BOLD, type Label, roomForWord, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { measure } from '#lib/drawing/text/measure.ts';
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

/** Rows and their lower edge, px. */
export interface PlacedRows {
	rows: Rows;
	bottom: number;
}

export interface RowsOptions {
	articles: readonly Article[];
	questions: readonly Question[];
	/** The article on the band. */
	alone: Article | undefined;
	/** Whether the questions stand with their answers, or are told by the headline. */
	hasHeads: boolean;
	top: number;
	width: number;
	/** Of all letters, px. */
	size: number;
	/** Above and below a row's words, px. */
	padding: number;
	locale: Locale;
}

/** What columns are for: names, left of the answers or above them, and answers. px. */
interface Columns {
	/** Undefined where names stand above. */
	nameWidth?: number;
	answers: { x: number; width: number }[];
	/** From a sign's left edge to its words; 0 where they stand below. */
	indent: number;
}

/** From the drawing's edge to its words, and between columns, px. */
export const PAD = 7;
const GAP = 7;
const BELOW_HEADS = 4;
/** Half of a sign, from a sign's left edge to its words, and from one line to the next: shares of the letters' size. */
const SIGN = 0.5;
const INDENT = 1.55;
const LEADING = 1.27;
/** So much room a column must have, px, for names to stand beside the answers, and for words beside their signs. */
const NAMES_BESIDE = 130;
const WORDS_BESIDE = 112;
/** Names have at least this share of the width; where there is one question, each stands in one line. */
const NAMES_SHARE = 0.23;

export const newRows = (): Rows => ({
	labels: { heads: [], names: [], answers: [] },
	answers: [],
	bands: [],
	rules: [],
});

export const answerOf = ({ answers }: Question, { id }: Article): Answer | undefined =>
	answers.find(({ source }) => source === id);

/** The verdict, or that there is none. */
export const wordsOf = ({ verdict, kind }: Answer, locale: Locale): string =>
	verdict ?? kindWord(kind, locale);

/** Undefined where a word would not fit into its column. */
export function placeRows(options: RowsOptions): PlacedRows | undefined {
	const columns = toColumns(options);
	if (!columns) return undefined;
	const { articles, questions, alone, hasHeads, width, size, padding, locale } = options;
	const { nameWidth, indent } = columns;
	const rows = newRows();
	const leading = Math.round(size * LEADING);
	const style = { size, leading, role: 'text' } as const;
	const r = round(size * SIGN);

	/** Sets an answer in its column; returns its lower edge, px. */
	const placeCell = (question: Question, i: number, article: Article, top: number): number => {
		const answer = answerOf(question, article);
		const column = columns.answers[i];
		if (!answer || !column) return top;
		rows.answers.push(placeAnswer(answer, question, { x: column.x + r, y: top + leading / 2, r }, locale));
		const { labels, bottom } = placeLines(wordsOf(answer, locale), {
			...style,
			weight: 400,
			role: answer.verdict === null ? 'soft' : 'text',
			x: column.x + indent,
			top: indent > 0 ? top : top + leading,
			width: column.width - indent,
			of: [answer.id],
		});
		rows.labels.answers.push(...labels);
		return bottom;
	};

	let y = options.top;
	if (hasHeads) {
		const heads = columns.answers.map((column, i) =>
			placeLines(questions[i]?.briefText ?? '', { ...style, ...column, weight: 700, top: options.top }),
		);
		rows.labels.heads.push(...heads.flatMap(({ labels }) => labels));
		y = Math.max(y, ...heads.map(({ bottom }) => bottom)) + BELOW_HEADS;
	}
	for (const article of articles) {
		rows.rules.push({ y: round(y), width });
		const at = { x: PAD, top: y + padding, width: nameWidth ?? width - 2 * PAD };
		const name = placeLines(article.name, { ...style, ...at, weight: 700 });
		rows.labels.names.push(...name.labels);
		const top = nameWidth === undefined ? name.bottom : at.top;
		const bottoms = questions.map((question, i) => placeCell(question, i, article, top));
		const bottom = Math.max(name.bottom, ...bottoms) + padding;
		if (article === alone) rows.bands.push({ x: 0, y: round(y), width, height: round(bottom - y) });
		y = bottom;
	}
	rows.rules.push({ y: round(y), width });
	return { rows, bottom: round(y) };
}

function toColumns({ articles, questions, hasHeads, width, size, locale }: RowsOptions): Columns | undefined {
	const count = Math.max(1, questions.length);
	const gaps = (count - 1) * GAP;
	const nameStyle = { size, weight: 700 } as const;
	const roomOf = (name: string) =>
		count === 1 ? measure(name, nameStyle) * FALLBACK_BOLD : roomForWord(name, nameStyle);
	const nameWidth = Math.max(width * NAMES_SHARE, ...articles.map(({ name }) => Math.ceil(roomOf(name))));
	const left = PAD + nameWidth + 2 * GAP;
	const isBeside = (width - PAD - left - gaps) / count >= NAMES_BESIDE;
	const from = isBeside ? left : PAD;
	const room = width - PAD - from - gaps;
	const indent = room / count >= WORDS_BESIDE ? size * INDENT : 0;
	const least = questions.map((question) => {
		const words = articles.flatMap((article) => {
			const answer = answerOf(question, article);
			return answer ? [indent + roomForWord(wordsOf(answer, locale), { size, weight: 400 })] : [];
		});
		return Math.max(hasHeads ? roomForWord(question.briefText, { size, weight: 700 }) : 0, ...words);
	});
	if (sum(least) > room) return undefined;
	let x = from;
	const answers = shareOut(room, least).map((width) => {
		const column = { x: round(x), width };
		x += width + GAP;
		return column;
	});
	return { ...(isBeside && { nameWidth }), answers, indent };
}

/** Equal parts, but to each at least what it needs. */
function shareOut(room: number, least: readonly number[]): number[] {
	const [greedy] = sort(least, (own) => -own);
	const part = room / least.length;
	if (greedy === undefined || greedy <= part) return least.map(() => part);
	const at = least.indexOf(greedy);
	return shareOut(
		room - greedy,
		least.filter((_, i) => i !== at),
	).toSpliced(at, 0, greedy);
}
