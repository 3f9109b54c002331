/** Question by question, a line for each different answer, with a symbol for every article that gives it. */
import { flatGroup, sort } from 'd3-array';
import type { LayoutOptions } from '#lib/drawing/placed.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { roomFor } from '#lib/drawing/text/label.ts';
import type { Answer, Question } from './input.ts';
import { longestWord, type Parts, placeGroups, weightOf } from './parts.ts';
import { HALF_SIZE, placeAnswer } from './symbol.ts';
import { kindWord, toShortCites, toVerdict } from './words.ts';

const LEADING = 19;
const STYLE = { size: SIZE.small, leading: LEADING, weight: 400, role: 'soft' } as const;
/** From this width on, px, a question stands beside its answers, with this share of the width, and this much apart. */
const BESIDE_FROM = 520;
const QUESTION_SHARE = 0.36;
const APART = 24;
/** The share of an answer's line that its words have; its symbols have the rest. */
const WORDS_SHARE = 0.38;
/** From a symbol's left edge to its name, and from there to the next symbol, px. */
const INDENT = 2 * HALF_SIZE + 4;
const GAP = 7;
/** Below an answer of several lines, so that the next one does not seem to go on with it, px. */
const BELOW_LINES = 4;

interface ListOptions extends LayoutOptions {
	/** Where answers, and where their symbols begin, px. */
	answersX: number;
	symbolsX: number;
}

/** Returns the lower edge, px. */
export function placeList(parts: Parts, questions: readonly Question[], options: LayoutOptions): number {
	const { width, locale } = options;
	const answersX = width < BESIDE_FROM ? 0 : width * QUESTION_SHARE;
	const answers = questions.flatMap((question) => question.answers);
	const texts = [
		kindWord('silent', locale),
		kindWord('before', locale),
		...answers.map((answer) => toVerdict(answer, locale) ?? ''),
	];
	const symbolsX = answersX + GAP + Math.max((width - answersX) * WORDS_SHARE, longestWord(texts, 700));
	return placeGroups(parts, questions, {
		...options,
		top: 0,
		padding: 8,
		spans: [{ x: 0, width }],
		placeRow: (question, top) => placeQuestion(parts, question, top, { ...options, answersX, symbolsX }),
	});
}

/** Returns the lower edge, px. */
function placeQuestion(parts: Parts, question: Question, top: number, options: ListOptions): number {
	const { answersX, width, locale } = options;
	const isBeside = answersX > 0;
	const at = { x: 0, top, width: isBeside ? answersX - APART : width };
	const bottom = parts.write('questions', question.text, { ...STYLE, ...at, weight: 700, role: 'text' });
	// An answer from elsewhere may say more than the verdict; silence stands last.
	const lines = flatGroup(
		sort(question.answers, ({ kind }) => ['silent', 'before'].indexOf(kind)),
		({ verdict }) => verdict,
		(answer) => toVerdict(answer, locale) ?? kindWord(answer.kind, locale),
	);
	let y = isBeside ? top : bottom + 2;
	for (const [, text, answers] of lines) y = placeLine(parts, question, { text, answers, top: y }, options);
	return Math.max(bottom, y);
}

/** An answer in words, then its symbols in as many lines as they need; returns the lower edge, px. */
function placeLine(
	parts: Parts,
	question: Question,
	{ text, answers, top }: { text: string; answers: readonly Answer[]; top: number },
	{ answersX, symbolsX, width, locale }: ListOptions,
): number {
	const isAnswer = answers.some(({ verdict }) => verdict !== null);
	const bottom = parts.write('answers', text, {
		...STYLE,
		x: answersX,
		top,
		width: symbolsX - GAP - answersX,
		...(isAnswer ? { weight: weightOf(question), role: 'text' } : {}),
		of: answers.map(({ id }) => id),
	});
	let [x, y] = [symbolsX, top];
	for (const answer of answers) {
		const name = answer.kind === 'computed' ? kindWord('computed', locale) : toShortCites(answer.cites);
		const extent = INDENT + roomFor(name, STYLE);
		if (x > symbolsX && x + extent > width) [x, y] = [symbolsX, y + LEADING];
		parts.answers.push(placeAnswer(answer, question, { x: x + HALF_SIZE, y: y + LEADING / 2, locale }));
		parts.write('cites', name, { ...STYLE, x: x + INDENT, top: y, width: width - x, of: [answer.id] });
		x += extent + GAP;
	}
	const isOneLine = bottom < top + 2 * LEADING;
	return Math.max(isOneLine ? bottom : bottom + BELOW_LINES, y + LEADING);
}
