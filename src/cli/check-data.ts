/** `npm run check:data [-- DIR]`: says whether the data can be used, and if not, everything that is wrong with it. */
import { statSync } from 'node:fs';
import { join } from 'node:path/posix';
import { TABLE_NAMES } from '#lib/model/tables.ts';
import { untranslatedIn } from '#lib/model/translate.ts';
import { MAP_BASES, TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { problemsText } from '#lib/story/problems.ts';
import { readStory } from '#lib/story/read.ts';
import { readCall } from './command.ts';

const USAGE = `usage: npm run check:data [-- DIR]

Checks the tables and base maps in the folder DIR ("data" when left out) and prints every problem.
Words without a translation are named too. Exit status: 0 without problems, 1 with problems, 2 when called wrongly.`;

const folder = readCall({ name: 'check:data', usage: USAGE }, ([name = 'data', ...others]) => {
	if (others.length > 0) throw new Error('expected one folder');
	if (!statSync(name, { throwIfNoEntry: false })?.isDirectory())
		throw new Error(`${JSON.stringify(name)} is no folder`);
	return name;
});
if (folder !== undefined) process.exitCode = check(folder);

/** Prints what is found and returns the exit status. */
function check(folder: string): number {
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
	const rows = TABLE_NAMES.reduce((sum, name) => sum + result.story[name].length, 0);
	const found = [
		`${TABLE_NAMES.length} tables`,
		`${rows} rows`,
		`${MAP_BASES.length} base maps`,
		'no problems',
	];
	console.log(`${join(folder, '/')}: ${found.join(', ')}`);
	return 0;
}
