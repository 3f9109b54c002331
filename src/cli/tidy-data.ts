/** `npm run tidy:data [-- DIR] [--write]`: mends what spreadsheets and editors do to tables. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { Columns } from '#lib/model/schema/table.ts';
import { fileOf, TABLE_NAMES, tables } from '#lib/model/tables.ts';
import { problemText, visible } from '#lib/story/problems.ts';
import { DATA_FOLDER, STORY_FILES } from '#lib/story/read.ts';
import { type Mend, type Tidied, tidyFile } from '#lib/story/tidy/file.ts';
import { readCall } from './command.ts';

const USAGE = `usage: npm run tidy:data [-- DIR] [--write]

Finds in the tables of the folder DIR ("data" when left out) what spreadsheets and editors do to them: byte order marks, UTF-16, lines that end in CR LF, semicolons or tabs between cells, empty rows
and columns, blanks at the ends of cells, double and non-breaking ones, and in numbers quotation marks, signs between thousands and decimal commas. Prints what it would mend, and writes it with --write: all files or none.
Exit status: 0 with nothing to mend or all written, 1 with something to mend or a file that cannot be read, 2 when called wrongly.`;

/** A file that is not as it should be. */
interface Untidy extends Tidied {
	file: string;
}

const columnsByFile = new Map<string, Columns>(
	TABLE_NAMES.map((name) => [fileOf(name), tables[name].columns]),
);

const asked = readCall(
	{ name: 'tidy:data', usage: USAGE, options: { write: { type: 'boolean' } } },
	([folder = DATA_FOLDER, ...others], { write }) => {
		if (others.length > 0) throw new Error('expected one folder');
		if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
			throw new Error(`${JSON.stringify(folder)} is no folder`);
		return { folder, isWritten: write === true };
	},
);
if (asked) process.exitCode = tidy(asked.folder, asked.isWritten);

/** Prints what is mended and returns the exit status. */
function tidy(folder: string, isWritten: boolean): number {
	const present = STORY_FILES.filter((file) => statSync(join(folder, file), { throwIfNoEntry: false }));
	const found = present.map((file) => ({
		file,
		...tidyFile(readFileSync(join(folder, file)), columnsByFile.get(file)),
	}));
	const faults = found.filter((result) => 'expected' in result);
	const untidy = found
		.filter((result) => 'text' in result)
		.filter(({ everywhere, mends }) => everywhere.length > 0 || mends.length > 0);
	for (const result of untidy) for (const line of linesOf(result, folder)) console.log(line);
	for (const fault of faults) console.error(problemText(fault, folder));
	if (faults.length > 0) {
		console.error('nothing was written');
		return 1;
	}
	const files = untidy.length === 1 ? '1 file' : `${untidy.length} files`;
	if (untidy.length === 0) {
		console.log(`${join(folder, '/')}: nothing to mend in ${present.length} files`);
		return 0;
	}
	if (!isWritten) {
		console.log(
			`${files} to mend; npm run tidy:data -- ${folder === DATA_FOLDER ? '' : `${folder} `}--write does it`,
		);
		return 1;
	}
	const { failed, left } = writeAll(untidy, folder);
	if (failed) {
		const named = (files: readonly Untidy[]) =>
			files.map(({ file }) => join(folder, file)).join(', ') || 'none';
		console.error(failed.message);
		console.error(`mended: ${named(untidy.filter((file) => !left.includes(file)))}`);
		console.error(`as before: ${named(left)}`);
		return 1;
	}
	console.log(`${files} mended; npm run check:data says what is left`);
	return 0;
}

/** What is mended in a file: first as a whole, then cell by cell, each as it was and as it is. */
function linesOf({ file, everywhere, mends }: Untidy, folder: string): string[] {
	const path = join(folder, file);
	return [
		...everywhere.map((words) => `${path}: ${words}`),
		...mends.flatMap(({ line, column, before, after }: Mend) => {
			const place = [`${path}:${line}`, column].filter(Boolean).join(' ');
			return [
				`- ${place}: ${visible(before)}`,
				...(after === undefined ? [] : [`+ ${place}: ${visible(after)}`]),
			];
		}),
	];
}

/** Writes beside the files first: where one cannot be written, all are left. Says what failed, and which files are left. */
function writeAll(untidy: readonly Untidy[], folder: string): { failed?: Error; left: readonly Untidy[] } {
	const besideOf = ({ file }: Untidy) => join(folder, `${file}.tidy`);
	const left = [...untidy];
	const written: string[] = [];
	try {
		for (const result of untidy) {
			writeFileSync(besideOf(result), result.text);
			written.push(besideOf(result));
		}
		for (const result of untidy) {
			renameSync(besideOf(result), join(folder, result.file));
			left.shift();
		}
		return { left };
	} catch (error) {
		for (const path of written) rmSync(path, { force: true });
		return { failed: error as Error, left };
	}
}
