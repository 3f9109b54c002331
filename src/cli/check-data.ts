/** `npm run check:data [-- DIR] [--watch]`: says whether the data can be used, and if not, everything that is wrong with it. */
import { statSync } from 'node:fs';
import { join } from 'node:path/posix';
import { anchorKeyOf } from '#lib/model/anchors.ts';
import type { Story } from '#lib/model/story.ts';
import { TABLE_NAMES } from '#lib/model/tables.ts';
import { untranslatedIn } from '#lib/model/translate.ts';
import { MAP_BASES, TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { problemsInDocuments } from '#lib/story/anchors.ts';
import { problemsText } from '#lib/story/problems.ts';
import { DATA_FOLDER, readStory } from '#lib/story/read.ts';
import { unreadIn } from '#lib/story/readings.ts';
import { watchFolder } from './check-data/watch.ts';
import { readCall } from './command.ts';
import { warnOfStale } from './messages/translated.ts';

const USAGE = `usage: npm run check:data [-- DIR] [--documents FOLDER] [--watch]

Checks the tables and base maps in the folder DIR ("data" when left out) and prints every problem.
Words without a translation are named too, and statements that nobody has read against their lines as they now are. FOLDER holds the texts of the documents, each in a file whose name begins with
its id: then the words behind each row are looked for in their lines. With --watch it checks again at every change in DIR, until Ctrl-C. Exit status: 0 without problems, 1 with problems, 2 when called wrongly.`;

const MOST_UNREAD = 20;

const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

const asked = readCall(
	{
		name: 'check:data',
		usage: USAGE,
		options: { documents: { type: 'string' }, watch: { type: 'boolean' } },
	},
	([folder = DATA_FOLDER, ...others], values) => {
		if (others.length > 0) throw new Error('expected one folder');
		const documents = values.documents as string | undefined;
		for (const name of [folder, documents ?? folder])
			if (!isFolder(name)) throw new Error(`${JSON.stringify(name)} is no folder`);
		return { folder, documents, isWatched: values.watch === true };
	},
);
if (asked?.isWatched) watchFolder(asked.folder, () => check(asked.folder, asked.documents));
else if (asked) process.exitCode = check(asked.folder, asked.documents);

/** Prints what is found and returns the exit status. */
function check(folder: string, documents: string | undefined): number {
	const result = readStory(folder);
	if ('problems' in result) {
		console.error(problemsText(result.problems, folder));
		return 1;
	}
	const untranslated = TRANSLATIONS.flatMap((language) => untranslatedIn(result.story, language)).map(
		({ at, ...found }) => ({ ...at, ...found }),
	);
	if (untranslated.length > 0) {
		console.error(`${problemsText(untranslated, folder)}\nuntil then a build has English words there`);
		return 1;
	}
	const unsaid = documents === undefined ? [] : problemsInDocuments(documents, result.story);
	if (unsaid.length > 0) {
		console.error(problemsText(unsaid, folder));
		return 1;
	}
	if (folder === DATA_FOLDER) warnOfStale(process.cwd());
	for (const line of unreadLines(result.story, folder)) console.warn(line);
	const rows = TABLE_NAMES.reduce((sum, name) => sum + result.story[name].length, 0);
	const found = [
		`${TABLE_NAMES.length} tables`,
		`${rows} rows`,
		`${MAP_BASES.length} base maps`,
		'no problems',
		documents === undefined
			? 'words of documents not looked for (--documents FOLDER)'
			: 'every line says its words',
	];
	console.log(`${join(folder, '/')}: ${found.join(', ')}`);
	return 0;
}

/** Statements that nobody has read as they now are, a line each; of very many the first and how many more there are. */
function unreadLines(story: Story, folder: string): string[] {
	const lines = unreadIn(story).map(
		({ table, row: { at, ...row } }) =>
			`${join(folder, at.file)}:${at.line} ${anchorKeyOf(table, row)} – to be read against its lines (readings.csv)`,
	);
	const more = lines.length - MOST_UNREAD;
	return more > 0 ? [...lines.slice(0, MOST_UNREAD), `and ${more} more`] : lines;
}
