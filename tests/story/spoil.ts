/** Tests in one line: how a copy of the data is spoilt, and all that the reader then says. */
import { afterAll, expect, it } from 'vitest';
import { Copy } from './copy.ts';

/** Spoils a copy and returns the line where it is spoilt, where that is needed. */
type Edit = (copy: Copy) => number | undefined;

/** The problems as the reader words them; `@` stands for the line that the edit returns. */
export type Case = [name: string, edit: Edit, ...expected: string[]];

/** Expects of each case that the reader names what is spoilt, and nothing else. */
export function itNames(cases: Case[]): void {
	const copy = new Copy();
	afterAll(() => copy.delete());
	it.each(cases)('names %s, and nothing else', (_, edit, ...expected) => {
		copy.mend();
		const line = edit(copy);
		expect(copy.problems()).toEqual(expected.map((text) => text.replace('@', String(line))));
	});
}

/**
 * A column of a row, a value that cannot be, what the reader expects instead, the value as it prints it, and the column
 * that it names where that is another.
 */
type Cell = [column: string, value: string, expected: string, printed?: string, named?: string];

/** Expects of each cell of the row that begins as given that the reader names it, and nothing else. */
export const itRefuses = (file: string, start: string, cells: Cell[]): void =>
	itNames(
		cells.map(([column, value, expected, printed = `"${value}"`, named = column]) => [
			`${column} ${printed}, for want of ${expected}`,
			set(file, start, column, value),
			`data/${file}:@ ${named}: ${printed} – expected ${expected}`,
		]),
	);

/** What is put in place of a text in a file, and what the reader says of its line. */
type Change = [name: string, from: string, to: string, ...expected: string[]];

/** Expects of each change in a file that the reader names its line, and nothing else. */
export const itNamesIn = (file: string, changes: Change[]): void =>
	itNames(
		changes.map(([name, from, to, ...expected]) => [
			name,
			change(file, from, to),
			...expected.map((text) => `data/${file}:@ ${text}`),
		]),
	);

/** Puts a text in place of another, and returns the line of the other. */
export const change =
	(file: string, from: string, to: string): Edit =>
	(copy) => {
		const [before = '', after] = copy.text(file).split(from, 2);
		if (after === undefined) throw new Error(`${file} has no ${from}`);
		copy.write(
			file,
			copy.text(file).replace(from, () => to),
		);
		return before.split('\n').length;
	};

/** Replaces one cell of the row that begins as given. */
export const set =
	(file: string, start: string, column: string, value: string): Edit =>
	(copy) =>
		copy.set(file, start, column, value);

/** Adds a row at the end. */
export const append =
	(file: string, ...cells: string[]): Edit =>
	(copy) =>
		copy.append(file, cells);

/** Changes a file's text, or its bytes. */
export const rewrite =
	(file: string, change: (text: string) => string | Uint8Array): Edit =>
	(copy) => {
		copy.write(file, change(copy.text(file)));
		return undefined;
	};

/** Deletes a file. */
export const remove =
	(file: string): Edit =>
	(copy) => {
		copy.remove(file);
		return undefined;
	};

/** One edit and then another, whose line is returned. */
export const both =
	(first: Edit, second: Edit): Edit =>
	(copy) => {
		first(copy);
		return second(copy);
	};
