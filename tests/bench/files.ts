/** Files of the built site, by folder and ending. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface BuiltFile {
	/** From its folder. */
	name: string;
	bytes: Buffer;
}

/** The paths below a folder with an ending, smallest path first. */
export const filesIn = (folder: string, ending = ''): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();

export const readAll = (folder: string, ending: string): BuiltFile[] =>
	filesIn(folder, ending).map((path) => ({ name: relative(folder, path), bytes: readFileSync(path) }));
