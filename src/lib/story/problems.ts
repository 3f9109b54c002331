/** What can be wrong with the data, and how it is said: one line a problem. */
import { join } from 'node:path/posix';
import { inspect } from 'node:util';

/** One fault of the data, at the place where it can be mended. */
export interface Problem {
	/** The file's name in the data folder; empty for the folder itself. */
	readonly file: string;
	/** The line on which the fault begins, from 1; none when it is about the file as a whole. */
	readonly line?: number;
	readonly column?: string;
	/** What stands there, in full. */
	readonly value?: string;
	/** What should stand there; follows the word "expected". */
	readonly expected: string;
	/** Where it shows, when only a drawing tells: `border brief in ru at 304 px`. */
	readonly drawing?: string;
}

/** Follows what is expected, where the command does it. */
export const TIDIED = 'npm run tidy:data -- --write mends it';

/** Takes in a problem, where it is found. */
export type Report = (problem: Problem) => void;

/** A row of a table as its file has it. */
interface FiledRow {
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
}

/** Reports what is wrong with a row at a column. */
export type RowReport = (row: FiledRow, column: string, expected: string) => void;

/** Reports faults of a table's rows, each with what stands in the cell. */
export const rowReport =
	(file: string, report: Report): RowReport =>
	({ line, cells }, column, expected) =>
		report({ file, line, column, value: cells[column] ?? '', expected });

const MOST_PRINTED = 200;
const LONGEST_VALUE = 60;

/** A value in quotation marks, shortened. */
export function quoted(value: string): string {
	// A cell may be megabytes long: only its beginning is taken apart.
	const characters = [...value.slice(0, 2 * (LONGEST_VALUE + 1))];
	return visible(
		characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE).join('')}…` : value,
	);
}

/** A value in quotation marks, with nothing in it that a terminal would obey or hide, as a non-breaking blank. */
export const visible = (value: string): string =>
	JSON.stringify(value).replace(
		/(?! )[\p{Cc}\p{Cf}\p{Z}\p{Co}\p{Cn}]/gu,
		(character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
	);

/** One problem in one line: `data/trade.csv:17 value_usd_million: "-3" – expected a number of US$ million, 0 or more`. */
export function problemText(problem: Problem, folder: string): string {
	const { file, line, column, value, expected, drawing } = problem;
	const inData = `${join(folder, file)}${line === undefined ? '' : `:${line}`}`;
	const inDrawing = drawing && `figures/${drawing}`;
	const place = file === '' && inDrawing ? inDrawing : inData;
	const found = [column, value === undefined ? undefined : quoted(value)].filter(
		(part) => part !== undefined,
	);
	const shown = inDrawing && place !== inDrawing ? ` (${inDrawing})` : '';
	return `${[place, found.join(': ')].filter(Boolean).join(' ')} – expected ${expected}${shown}`;
}

/** All problems, a line each; of very many the first 200 and how many more there are. */
export function problemsText(problems: readonly Problem[], folder: string): string {
	const lines = problems.slice(0, MOST_PRINTED).map((problem) => problemText(problem, folder));
	const more = problems.length - lines.length;
	return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

/** The data cannot be used. The message is the list of problems; there is no stack, for no code is at fault. */
export class StoryError extends Error {
	constructor(problems: readonly Problem[], folder: string) {
		super(problemsText(problems, folder));
		this.stack = this.message;
	}

	/** What Node prints, and with it a failed build. */
	[inspect.custom](): string {
		return this.message;
	}
}
