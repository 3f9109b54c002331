/** Draws a story's figures in every language and width, and says what cannot be drawn right. */
import type { Fault } from '#lib/drawing/faults/fault.ts';
import { drawingFaults, wordsFaults } from '#lib/drawing/faults/figure.ts';
import { labelsOf } from '#lib/drawing/faults/labels.ts';
import { type Figure, sourceLine } from '#lib/drawing/figure.ts';
import { LOCALES, type Locale } from '#lib/drawing/message.ts';
import type { Label } from '#lib/drawing/text/label.ts';
import { WIDTHS } from '#lib/drawing/widths.ts';
import { FIGURE_IDS, type FigureId, figureOf, lackingFor } from '#lib/figures/registry.ts';
import type { Story } from '#lib/model/story.ts';
import { translate } from '#lib/model/translate.ts';
import type { Problem } from '#lib/story/problems.ts';
import { letterFinder } from './letters.ts';
import { placeFinder } from './place.ts';

interface DrawnOptions {
	/** All when left out. */
	figures?: readonly FigureId[];
	/** All when left out. */
	locales?: readonly Locale[];
	/** px; the three of a page when left out. */
	widths?: readonly number[];
	/** Told before each figure and language how many are drawn, of how many. */
	report?: (done: number, all: number) => void;
}

const PAGE_WIDTHS = Object.values(WIDTHS).map(({ width }) => width);

/** The figures that a story has no tables for, each with what it lacks. */
export const leftOut = (story: Story): { id: FigureId; lacking: string }[] =>
	FIGURE_IDS.map((id) => ({ id, lacking: lackingFor(story, id).join(', ') })).filter(
		({ lacking }) => lacking,
	);

/** What stands in the way of drawing a story whose rows are right; each once, with the first drawing that shows it. */
export function drawnProblems(
	story: Story,
	{ figures = FIGURE_IDS, locales = LOCALES, widths = PAGE_WIDTHS, report = () => {} }: DrawnOptions = {},
): Problem[] {
	const problems = new Map<string, Problem>();
	const lackingLetter = letterFinder();
	let done = 0;
	const drawable = figures.filter((id) => lackingFor(story, id).length === 0);
	for (const locale of locales) {
		const edition = locale === 'en' ? story : translate(story, locale);
		const placeOf = placeFinder(story, locale);
		for (const id of drawable) {
			report(done, drawable.length * locales.length);
			done += 1;
			const add = (problem: Problem, width?: number) => {
				const drawing = `${id} in ${locale}${width === undefined ? '' : ` at ${width} px`}`;
				const key = keyOf(problem, id);
				if (!problems.has(key)) problems.set(key, { ...problem, drawing });
			};
			const addFault = (fault: Fault, width?: number, letter?: string) => {
				const { text, expected } = fault;
				const place = placeOf(fault, letter) ?? { file: '', ...(text === undefined ? {} : { value: text }) };
				const isPart = text !== undefined && place.column !== undefined && place.value !== text;
				add({ ...place, expected: isPart ? `${expected}, as for "${text}"` : expected }, width);
			};
			/** What a figure's code cannot do is a problem of the data as well. */
			const attempt = (step: () => void, width?: number) => {
				try {
					step();
				} catch (error) {
					add(thrownProblem(error, id), width);
				}
			};
			attempt(() => {
				const figure = figureOf(edition, id);
				attempt(() => {
					for (const fault of wordsFaults(figure, locale)) addFault(fault);
				});
				for (const width of widths)
					attempt(() => {
						for (const fault of drawingFaults(figure, { width, locale })) addFault(fault, width);
					}, width);
				attempt(() => {
					for (const { text, lang = locale } of textsInFiles(figure, locale, widths)) {
						const letter = lackingLetter(text, lang);
						if (letter === undefined) continue;
						addFault({ text, expected: lettersOtherThan(letter) }, undefined, letter);
					}
				});
			});
		}
	}
	return [...problems.values()];
}

/** A cell is told of once a kind of fault, whatever it lies over, and in whichever figure. */
const keyOf = ({ file, line, column, value, expected }: Problem, id: FigureId): string =>
	JSON.stringify(column ? [file, line, column, expected.split('"')[0]] : [file || id, line, value, expected]);

/** All text that a file of the figure holds, beside its credit; with the language where it is not the file's. */
function textsInFiles(
	figure: Figure,
	locale: Locale,
	widths: readonly number[],
): Pick<Label, 'text' | 'lang'>[] {
	const { title, subtitle } = figure.words(locale);
	return [
		...widths.flatMap((width) => labelsOf(figure.draw({ width, locale }).placed)),
		...[title, subtitle, ...figure.notes.map(({ text }) => text), sourceLine(figure, locale)].map((text) => ({
			text,
		})),
	];
}

const lettersOtherThan = (letter: string): string => {
	const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
	return `letters that a typeface of files in its language has, not "${letter}" (U+${code}); \`npm run build:type\` adds what Noto Sans has`;
};

/** An error that names its file, `data/trade.csv:17 …` or `data/trade.csv: …`, is told of that file. */
function thrownProblem(error: unknown, id: FigureId): Problem {
	const message = error instanceof Error ? error.message : String(error);
	const [, file = '', line, reason = message] =
		/^data\/([\w/-]+\.\w+)(?::(\d+))?:? (.*)$/s.exec(message) ?? [];
	return {
		file,
		...(line === undefined ? {} : { line: Number(line) }),
		expected: `data of which ${id} can be drawn: ${reason}`,
	};
}
