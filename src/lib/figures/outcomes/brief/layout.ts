/** What the articles answer to a few questions of yes or no, and which one stands alone. */

import { toCapital } from '#lib/drawing/format.ts';
import { type PlacedLegend, placeLegend } from '#lib/drawing/legend/legend.ts';
import { type Locale, m } from '#lib/drawing/message.ts';
import type { LayoutOptions, Placed } from '#lib/drawing/placed.ts';
import { BRIEF_SIZE } from '#lib/drawing/style.ts';
import { type Label, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import { ANSWER_SIGNS, type AnswerSign } from '#lib/model/vocabulary.ts';
import type { OutcomesInput, Question } from '../input.ts';
import { placeList } from './list.ts';
import { briefQuestions, loneArticle } from './questions.ts';
import { placeRows, type Rows } from './rows.ts';
import { type PlacedAnswer, placeAnswer } from './sign.ts';

export interface PlacedOutcomesBrief extends Placed, Omit<Rows, 'labels'> {
	legend: PlacedLegend<AnswerSign>;
}

const LINE = 18;
const PAD = 8;
const INDENT = 22;
const BELOW_SUBJECT = 4;
const BELOW_ROWS = 4;
/** Above and below a row's words, px. */
const PADDING = 4.5;
/** Type of the dashboard's cut, px; narrower than this it leaves out what was written before the summit. */
const SMALL_SIZE = 12;
const TIGHT = { width: 200, padding: 3 } as const;

export function layoutBrief(input: OutcomesInput, { width, locale }: LayoutOptions): PlacedOutcomesBrief {
	const o = { locale };
	const questions = briefQuestions(input);
	const style = { size: BRIEF_SIZE.label, weight: 400, role: 'soft', leading: LINE } as const;
	const about = m.outcomes_brief_subject(
		{
			articles: m.sources_articles({ count: m.outcomes_number({ count: input.articles.length }, o) }, o),
		},
		o,
	);
	const subject = placeLines(toCapital(about, locale), { ...style, x: 0, top: 0, width });
	const options = {
		articles: input.articles.filter(({ isBefore }) => !isBefore),
		questions,
		alone: loneArticle(input),
		hasHeads: true,
		top: subject.bottom + BELOW_SUBJECT,
		width,
		size: BRIEF_SIZE.label,
		padding: PADDING,
		locale,
	};
	const { rows, bottom } = placeRows(options) ?? placeList(options);
	const before = placeBefore(input, questions, {
		top: bottom + BELOW_ROWS,
		width,
		size: BRIEF_SIZE.label,
		locale,
	});
	const used = new Set(rows.answers.map(({ symbol }) => symbol));
	const legend = placeLegend(
		ANSWER_SIGNS.filter((symbol) => used.has(symbol)).map((symbol) => ({
			symbol,
			text: m.outcomes_sign({ sign: symbol }, o),
		})),
		{ width, top: before.bottom + 2 },
	);
	return {
		width,
		height: Math.ceil(before.bottom + 2 + legend.height),
		...rows,
		answers: [...rows.answers, ...before.answers],
		labels: {
			subject: subject.labels,
			...rows.labels,
			before: before.labels,
			key: legend.items.flatMap(({ labels }) => labels),
		},
		legend,
	};
}

/** The headline's question alone, which the headline asks. */
export function layoutSmall(input: OutcomesInput, { width, locale }: LayoutOptions): PlacedOutcomesBrief {
	const questions = input.questions.filter(({ isFinding }) => isFinding);
	const size = SMALL_SIZE;
	const isTight = width < TIGHT.width;
	const options = {
		articles: input.articles.filter(({ isBefore }) => !isBefore),
		questions,
		alone: loneArticle(input),
		hasHeads: false,
		top: 0,
		width,
		size,
		padding: isTight ? TIGHT.padding : PADDING,
		locale,
	};
	const { rows, bottom } = placeRows(options) ?? placeList(options);
	const before = isTight
		? { answers: [], labels: [], bottom }
		: placeBefore(input, questions, { top: bottom + BELOW_ROWS, width, size, locale });
	return {
		width,
		height: Math.ceil(before.bottom + 2),
		...rows,
		answers: [...rows.answers, ...before.answers],
		labels: { ...rows.labels, before: before.labels },
		legend: { items: [], height: 0 },
	};
}

/** A line an article that was written before the summit and could answer nothing. */
function placeBefore(
	{ articles }: OutcomesInput,
	questions: readonly Question[],
	{ top, width, size, locale }: { top: number; width: number; size: number; locale: Locale },
): { answers: PlacedAnswer[]; labels: Label[]; bottom: number } {
	const answers: PlacedAnswer[] = [];
	const labels: Label[] = [];
	let y = top;
	for (const { id, name } of articles.filter(({ isBefore }) => isBefore)) {
		const silent = questions.flatMap((question) =>
			question.answers.filter(({ source }) => source === id).map((answer) => ({ question, answer })),
		);
		const [first, ...others] = silent;
		if (!first) continue;
		const at = { x: PAD + 6, y: y + LINE / 2, r: 6 };
		answers.push(
			placeAnswer(
				first.answer,
				first.question,
				at,
				locale,
				others.map(({ answer }) => answer),
			),
		);
		const words = placeLines(m.outcomes_brief_before({ name }, { locale }), {
			size,
			weight: 400,
			role: 'soft',
			leading: LINE,
			x: PAD + INDENT,
			top: y,
			width: width - PAD - INDENT,
			of: silent.map(({ answer }) => answer.id),
		});
		labels.push(...words.labels);
		y = words.bottom;
	}
	return { answers, labels, bottom: round(y) };
}
