/** What a layout fills on its way down, whether as a matrix or as a list. */
import { group } from 'd3-array';
import type { Locale } from '#lib/drawing/message.ts';
import type { Placed } from '#lib/drawing/placed.ts';
import { SIZE } from '#lib/drawing/style.ts';
import { type Label, roomForWord, round } from '#lib/drawing/text/label.ts';
import { type LinesOptions, placeLines } from '#lib/drawing/text/lines.ts';
import type { Weight } from '#lib/drawing/text/measure.ts';
import type { Question } from './input.ts';
import { HALF_SIZE, type PlacedAnswer, type PlacedSymbol } from './symbol.ts';
import { comparisonWord } from './words.ts';

/** Where rules run, px. */
export interface Span {
	x: number;
	width: number;
}

/** A horizontal line, px. */
export interface PlacedRule extends Span {
	y: number;
	role: 'rule' | 'grid';
}

export interface PlacedOutcomes extends Placed {
	answers: PlacedAnswer[];
	/** Those of the legend. */
	symbols: PlacedSymbol[];
	rules: PlacedRule[];
}

export class Parts implements Omit<PlacedOutcomes, 'width' | 'height'> {
	readonly labels: Record<'heads' | 'questions' | 'answers' | 'cites', Label[]> = {
		heads: [],
		questions: [],
		answers: [],
		cites: [],
	};
	readonly answers: PlacedAnswer[] = [];
	readonly symbols: PlacedSymbol[] = [];
	readonly rules: PlacedRule[] = [];

	/** Sets a text in lines; returns their lower edge, px. */
	write(layer: keyof Parts['labels'], text: string, options: LinesOptions): number {
		const { labels, bottom } = placeLines(text, options);
		this.labels[layer].push(...labels);
		return bottom;
	}
}

/** Only the answers that the headline names are emphasised. */
export const weightOf = ({ isFinding }: Question): Weight => (isFinding ? 700 : 400);

/** The room that a text's longest word takes, which no line break can save, px. */
export const longestWord = (texts: readonly string[], weight: Weight): number =>
	roomForWord(texts.join(' '), { size: SIZE.small, weight });

export interface GroupsOptions {
	/** px. */
	top: number;
	width: number;
	/** Above and below a row, px. */
	padding: number;
	/** Rules break between them. */
	spans: readonly Span[];
	locale: Locale;
	/** Sets one question with its answers; returns its lower edge, px. */
	placeRow: (question: Question, top: number) => number;
}

const HEADING = { size: SIZE.label, leading: 19, weight: 700, role: 'text' } as const;
const BELOW_HEADING = 5;
const BETWEEN = 18;

/** Sets the questions by how their answers stand to each other; returns the lower edge, px. */
export function placeGroups(
	parts: Parts,
	questions: readonly Question[],
	{ top, width, padding, spans, locale, placeRow }: GroupsOptions,
): number {
	let y = top;
	for (const [comparison, members] of group(questions, (question) => question.comparison)) {
		const heading = comparisonWord(comparison, locale);
		const x = comparison === 'contradiction' ? 2 * HALF_SIZE + 8 : 0;
		if (x > 0)
			parts.symbols.push({
				symbol: comparison,
				x: HALF_SIZE,
				y: round(y + HEADING.leading / 2),
			} as PlacedSymbol);
		y = parts.write('heads', heading, { ...HEADING, x, top: y, width: width - x }) + BELOW_HEADING;
		for (const [i, question] of members.entries()) {
			const role = i === 0 ? 'rule' : 'grid';
			parts.rules.push(...spans.map((span): PlacedRule => ({ ...span, y: round(y), role })));
			y = placeRow(question, y + padding) + padding;
		}
		y += BETWEEN;
	}
	return y - BETWEEN;
}
