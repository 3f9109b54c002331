/** Draws a story's figures in every language and width, and says what cannot be drawn right. */
import type { Fault } from '#lib/drawing/faults/fault.ts';
import { drawingFaults, wordsFaults } from '#lib/drawing/faults/figure.ts';
import { labelsOf } from '#lib/drawing/faults/labels.ts';
import type { Figure } from '#lib/drawing/figure.ts';
import { sourceLine } from '#lib/drawing/figure-sources.ts';
import { LOCALES, type Locale } from '#lib/drawing/message.ts';
import type { Label } from '#lib/drawing/text/label.ts';
import { type Form, WIDTH_NAMES, WIDTHS, type WidthName } from '#lib/drawing/widths.ts';
import { dataOf, FIGURE_IDS, type FigureId, formsOf, lackingFor, toFigure } from '#lib/figures/registry.ts';
import { readTypefaces } from '#lib/files/font-files.ts';
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
	/** All when left out. */
	classes?: readonly WidthName[];
	/** Told before each figure and language how many are drawn, of how many. */
	report?: (done: number, all: number) => void;
}

const widthsOf = (form: Form, classes: readonly WidthName[]): number[] =>
	classes.map((name) => WIDTHS[form][name].width);

/** The figures that a story has no tables for, each with what it lacks. */
export const leftOut = (story: Story): { id: FigureId; lacking: string }[] =>
	FIGURE_IDS.map((id) => ({ id, lacking: lackingFor(story, id).join(', ') })).filter(
		({ lacking }) => lacking,
	);

/** What stands in the way of drawing a story whose rows are right; each once, with the first drawing that shows it. */
export function drawnProblems(
	story: Story,
	{ figures = FIGURE_IDS, locales = LOCALES, classes = WIDTH_NAMES, report = () => {} }: DrawnOptions = {},
): Problem[] {
	const problems = new Map<string, Problem>();
	const lackingLetter = letterFinder(readTypefaces());
	let done = 0;
	const drawable = figures.filter((id) => lackingFor(story, id).length === 0);
	for (const locale of locales) {
		const edition = locale === 'en' ? story : translate(story, locale);
		const placeOf = placeFinder(story, locale);
		for (const id of drawable) {
			report(done, drawable.length * locales.length);
			done += 1;
			const add = (problem: Problem, drawing: string) => {
				const key = keyOf(problem, id);
				if (!problems.has(key)) problems.set(key, { ...problem, drawing });
			};
			const addFault = (fault: Fault, drawing: string, letter?: string) => {
				const { text, expected } = fault;
				const place = placeOf(fault, letter) ?? { file: '', ...(text === undefined ? {} : { value: text }) };
				const isPart = text !== undefined && place.column !== undefined && place.value !== text;
				add({ ...place, expected: isPart ? `${expected}, as for "${text}"` : expected }, drawing);
			};
			/** What a figure's code cannot do is a problem of the data as well. */
			const attempt = (drawing: string, step: () => void) => {
				try {
					step();
				} catch (error) {
					add(thrownProblem(error, id), drawing);
				}
			};
			attempt(`${id} in ${locale}`, () => {
				const data = dataOf(edition, id);
				for (const form of formsOf(id)) {
					const figure = toFigure(data, form);
					const drawn = `${form === 'full' ? id : `${id} ${form}`} in ${locale}`;
					attempt(drawn, () => {
						for (const fault of wordsFaults(figure, locale)) addFault(fault, drawn);
					});
					for (const width of widthsOf(form, classes)) {
						const drawing = `${drawn} at ${width} px`;
						attempt(drawing, () => {
							for (const fault of drawingFaults(figure, { width, locale })) addFault(fault, drawing);
						});
					}
					attempt(drawn, () => {
						for (const { text, lang = locale } of textsInFiles(figure, locale, classes)) {
							const letter = lackingLetter(text, lang);
							if (letter === undefined) continue;
							addFault({ text, expected: lettersOtherThan(letter) }, drawn, letter);
						}
					});
				}
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
	classes: readonly WidthName[],
): Pick<Label, 'text' | 'lang'>[] {
	const { title, subtitle } = figure.words(locale);
	return [
		...widthsOf(figure.form, classes).flatMap((width) => labelsOf(figure.draw({ width, locale }).placed)),
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
