import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Makes a folder hold the files of another. What is the same already is not touched, and whoever reads meanwhile finds each
 * file whole, as it was or as it is to be. What else is there is removed, but for names that are `kept`. For one writer at a time.
 */
export function replaceFiles(from: string, to: string, kept?: RegExp): void {
	const names = filesIn(from);
	for (const name of names) {
		const bytes = readFileSync(join(from, name));
		if (contentOf(join(to, name))?.equals(bytes)) continue;
		mkdirSync(dirname(join(to, name)), { recursive: true });
		const unfinished = join(to, `${name}.unfinished`);
		writeFileSync(unfinished, bytes);
		renameSync(unfinished, join(to, name));
	}
	for (const name of filesIn(to))
		if (!names.includes(name) && !kept?.test(name)) rmSync(join(to, name), { force: true });
}

const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
		.sort();

function contentOf(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}
