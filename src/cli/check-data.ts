/** `npm run check:data [-- DIR]`: says whether the data can be used, and if not, everything that is wrong with it. */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TABLE_NAMES } from '#lib/model/tables.ts';
import { problemsText } from '#lib/server/story/problems.ts';
import { readStory } from '#lib/server/story/read.ts';

const USAGE = `usage: npm run check:data [-- DIR]

Checks the tables in the folder DIR ("data" when left out) and prints every problem.
Exit status: 0 without problems, 1 with problems, 2 when called wrongly.`;

/** Runs the command and returns its exit status. */
function run(args: string[]): number {
	const { folder, help } = readArguments(args);
	if (help) {
		console.log(USAGE);
		return 0;
	}
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is no folder`);
	const result = readStory(folder);
	if ('problems' in result) {
		console.error(problemsText(result.problems, folder));
		return 1;
	}
	const { story } = result;
	const rows = TABLE_NAMES.reduce((sum, name) => sum + story[name].length, 0);
	console.log(`${folder}/: ${TABLE_NAMES.length} tables, ${rows} rows, no problems`);
	return 0;
}
