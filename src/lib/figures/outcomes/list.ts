/** Question by question, a line for each different answer, with a sign for every article that gives it. */
import { group } from 'd3-array';
import { SIZE } from '#lib/drawing/style.ts';
import { roomFor } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { emptyParts, longestWord, type Parts, placeGroups, weightOf } from './groups.ts';
import type { Answer, Question } from './input.ts';
import { REACH, signerOf } from './sign.ts';
import { verdictsOf } from './verdicts.ts';
import type { OutcomesWords } from './words.ts';

const LEADING = 19;
const PADDING = 8;
const LOOK = { size: SIZE.small, leading: LEADING, weight: 400 } as const;
/** From this width on, px, a question stands beside its answers, with this share of the width, and this much apart. */
const BESIDE_FROM = 520;
const QUESTION_SHARE = 0.36;
const APART = 24;
/** The share of an answer's line that its words have; its signs have the rest. */
const WORDS_SHARE = 0.38;
/** From a sign's left edge to its name, and from there to the next sign, px. */
const INDENT = 2 * REACH + 4;
const GAP = 7;
/** Below an answer of several lines, so that the next one does not seem to go on with it, px. */
const BELOW_LINES = 4;

interface Context {
	parts: Parts;
	/** Where answers, and where their signs begin; where both end. px. */
	answersX: number;
	signsX: number;
	width: number;
	words: OutcomesWords;
}

export function placeList(
	questions: readonly Question[],
	width: number,
	words: OutcomesWords,
): Parts & { height: number } {
	const parts = emptyParts();
	const answersX = width < BESIDE_FROM ? 0 : width * QUESTION_SHARE;
	const verdicts = questions.flatMap(({ answers }) => answers.map(words.verdict));
	const longest = longestWord([words.silent(), words.before(), ...verdicts], 700);
	const signsX = answersX + GAP + Math.max((width - answersX) * WORDS_SHARE, longest);
	const context = { parts, answersX, signsX, width, words };
	const bottom = placeGroups(questions, parts, {
		top: 0,
		width,
		padding: PADDING,
		blocks: [{ x: 0, width }],
		words,
		placeRow: (question, top) => placeQuestion(question, top, context),
	});
	return { ...parts, height: Math.ceil(bottom) };
}

/** Returns the lower edge, px. */
function placeQuestion(question: Question, top: number, context: Context): number {
	const { parts, answersX, width, words } = context;
	const isBeside = answersX > 0;
	const text = placeLines(question.text, {
		...LOOK,
		x: 0,
		top,
		width: isBeside ? answersX - APART : width,
		weight: 700,
		role: 'text',
	});
	parts.labels.questions.push(...text.labels);
	const ofKind = (kind: 'silent' | 'before') => question.answers.filter((answer) => answer.kind === kind);
	const lines = [
		// What is computed may say more than the verdict.
		...verdictsOf(question.answers).flatMap(({ answers }) =>
			[...group(answers, words.verdict)].map(([text, same]) => ({ text, answers: same })),
		),
		{ text: words.silent(), answers: ofKind('silent') },
		{ text: words.before(), answers: ofKind('before') },
	];
	let y = isBeside ? top : text.bottom + 2;
	for (const line of lines) if (line.answers.length > 0) y = placeLine(question, line, y, context);
	return Math.max(text.bottom, y);
}

/** An answer in words, then its signs in as many lines as they need; returns the lower edge, px. */
function placeLine(
	question: Question,
	{ text, answers }: { text: string; answers: readonly Answer[] },
	top: number,
	{ parts: { labels, answers: signs }, answersX, signsX, width, words }: Context,
): number {
	const isAnswer = answers.some(({ verdict }) => verdict !== null);
	const said = placeLines(text, {
		...LOOK,
		x: answersX,
		top,
		width: signsX - GAP - answersX,
		weight: isAnswer ? weightOf(question) : 400,
		role: isAnswer ? 'text' : 'soft',
		of: answers.map(({ id }) => id),
	});
	labels.answers.push(...said.labels);
	const toSign = signerOf(question, words);
	let [x, y] = [signsX, top];
	for (const answer of answers) {
		const name = answer.kind === 'computed' ? words.computed() : words.cites(answer);
		const extent = INDENT + roomFor(name, LOOK);
		if (x > signsX && x + extent > width) [x, y] = [signsX, y + LEADING];
		signs.push(toSign(answer, x + REACH, y + LEADING / 2));
		const at = { x: x + INDENT, top: y, width: width - x, of: [answer.id] };
		const lines = placeLines(name, { ...LOOK, ...at, role: 'soft' });
		labels.cites.push(...lines.labels);
		x += extent + GAP;
	}
	return Math.max(said.bottom + (said.labels.length > 1 ? BELOW_LINES : 0), y + LEADING);
}
