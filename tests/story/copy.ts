/** A copy of the real data in a temporary folder, to be spoilt by a test. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOf } from '#lib/model/tables.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { parseCsv } from '#lib/story/parse.ts';
import { problemText } from '#lib/story/problems.ts';
import { DATA_FOLDER, readStory, STORY_FILES } from '#lib/story/read.ts';

/** Of a translation: the header and words enough to be spoilt, since whole ones are two thirds of all that is read. */
const LINES_OF_TRANSLATION = 20;

export class Copy {
	readonly folder = mkdtempSync(join(tmpdir(), 'story-'));
	/** What stood in the files that were changed. */
	readonly #before = new Map<string, Buffer>();

	constructor({ isTranslated = false } = {}) {
		for (const file of STORY_FILES) cpSync(join(DATA_FOLDER, file), join(this.folder, file));
		if (isTranslated) return;
		for (const file of TRANSLATIONS.map(fileOf)) {
			const lines = this.text(file).split('\n').slice(0, LINES_OF_TRANSLATION);
			this.write(file, `${lines.join('\n')}\n`);
		}
		this.#before.clear();
	}

	/** Makes the copy as it was at first. */
	mend(): void {
		for (const [file, bytes] of this.#before) writeFileSync(join(this.folder, file), bytes);
		this.#before.clear();
	}

	delete(): void {
		rmSync(this.folder, { recursive: true });
	}

	text(file: string): string {
		return readFileSync(join(this.folder, file), 'utf8');
	}

	write(file: string, content: string | Uint8Array): void {
		this.#remember(file);
		writeFileSync(join(this.folder, file), content);
	}

	remove(file: string): void {
		this.#remember(file);
		rmSync(join(this.folder, file));
	}

	#remember(file: string): void {
		if (!this.#before.has(file)) this.#before.set(file, readFileSync(join(this.folder, file)));
	}

	/** Every file's bytes, by its path with slashes. */
	bytes(): Record<string, Buffer> {
		const files = readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => statSync(join(this.folder, file)).isFile());
		return Object.fromEntries(files.map((file) => [file, readFileSync(join(this.folder, file))]));
	}

	/** What the reader says of it, a line a problem, under the data folder's usual name. */
	problems(): string[] {
		const result = readStory(this.folder);
		return 'problems' in result ? result.problems.map((problem) => problemText(problem, DATA_FOLDER)) : [];
	}

	/** The records of a table, header first. */
	records(file: string): string[][] {
		const records = parseCsv(this.text(file));
		if ('expected' in records) throw new Error(`${file}: ${records.expected}`);
		return records.map(({ cells }) => [...cells]);
	}

	/** The line of the one record whose cells begin as given; every record of the real data is one line. */
	lineOf(file: string, start: string): number {
		return lineOf(file, start, this.folder);
	}

	/** Replaces one cell and returns its line. */
	set(file: string, start: string, column: string, value: string): number {
		const line = this.lineOf(file, start);
		const records = this.records(file);
		const at = records[0]?.indexOf(column) ?? -1;
		(records[line - 1] ?? [])[at] = value;
		this.write(file, toCsv(records));
		return line;
	}

	/** Adds a record at the end and returns its line. */
	append(file: string, cells: string[]): number {
		const records = [...this.records(file), cells];
		this.write(file, toCsv(records));
		return records.length;
	}
}

/** The line of the one record of the real data whose cells begin as given. */
export function lineOf(file: string, start: string, folder = DATA_FOLDER): number {
	const lines = readFileSync(join(folder, file), 'utf8').split('\n');
	const line = lines.findIndex((text) => text.startsWith(start));
	if (line === -1) throw new Error(`${file} has no row that begins with ${start}`);
	return line + 1;
}

/** Records as CSV text (RFC 4180, LF). */
export function toCsv(records: readonly (readonly string[])[]): string {
	return records.map((cells) => `${cells.map(toCell).join(',')}\n`).join('');
}

const toCell = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
