import { SIZE } from '#lib/drawing/style.ts';
import { type Label, roomForWord, round } from '#lib/drawing/text/label.ts';
import { placeLines } from '#lib/drawing/text/lines.ts';
import type { Weight } from '#lib/drawing/text/measure.ts';
import { FINDING, type Question } from './input.ts';
import type { PlacedOutcomes } from './layout.ts';
import type { OutcomesWords } from './words.ts';

/** What a layout fills as it goes down the page. */
export interface Parts extends Omit<PlacedOutcomes, 'width' | 'height'> {
	labels: Record<'heads' | 'questions' | 'answers' | 'cites', Label[]>;
}

export const emptyParts = (): Parts => ({
	labels: { heads: [], questions: [], answers: [], cites: [] },
	answers: [],
	signs: [],
	rules: [],
});

/** Only the answers that the headline counts are emphasised. */
export const weightOf = ({ id }: Question): Weight => (id === FINDING ? 700 : 400);

/** The room that a text's longest word takes, which no line break can save, px. */
export const longestWord = (texts: readonly string[], weight: Weight): number =>
	roomForWord(texts.join(' '), { size: SIZE.small, weight });

/** Where rules run, px. */
export interface Block {
	x: number;
	width: number;
}

export interface GroupsOptions {
	/** px. */
	top: number;
	width: number;
	/** Above and below a row, px. */
	padding: number;
	/** Rules break between them. */
	blocks: readonly Block[];
	words: OutcomesWords;
	/** Sets one question with its answers; returns its lower edge, px. */
	placeRow: (question: Question, top: number) => number;
}

const LEADING = 19;
const BELOW_HEADING = 5;
const BETWEEN = 18;

/** Sets the questions on which the articles differ, then the others; returns the lower edge, px. */
export function placeGroups(
	questions: readonly Question[],
	{ labels, rules }: Parts,
	{ top, width, padding, blocks, words, placeRow }: GroupsOptions,
): number {
	let y = top;
	for (const differs of [true, false]) {
		const group = questions.filter((question) => question.differs === differs);
		if (group.length === 0) continue;
		const heading = placeLines(differs ? words.differ() : words.agree(), {
			x: 0,
			top: y,
			width,
			size: SIZE.label,
			leading: LEADING,
			weight: 700,
			role: 'text',
		});
		labels.heads.push(...heading.labels);
		y = heading.bottom + BELOW_HEADING;
		for (const [i, question] of group.entries()) {
			const role = i === 0 ? 'rule' : 'grid';
			rules.push(...blocks.map((block) => ({ ...block, y: round(y), role }) as const));
			y = placeRow(question, y + padding) + padding;
		}
		y += BETWEEN;
	}
	return y - BETWEEN;
}
