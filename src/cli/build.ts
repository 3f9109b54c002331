/** `npm run build`: the site in `build/`, and in one line how far the work has come. */

import { addressNote } from '#lib/build/site.ts';
import { prune } from '#lib/files/cache.ts';
import { StoryError } from '#lib/story/problems.ts';
import { DATA_FOLDER, loadStory } from '#lib/story/read.ts';
import { progressLine } from './build/progress.ts';
import { buildSite } from './build/site.ts';
import { checkDrawn } from './check/check-drawn.ts';

const show = progressLine(process.stderr);
try {
	const { problems, leftOut } = await checkDrawn(loadStory(DATA_FOLDER));
	// The site has an address for every figure.
	const lacking = leftOut.map(({ id, lacking }) => ({ file: '', expected: `${lacking} for figures/${id}` }));
	if (problems.length + lacking.length > 0) throw new StoryError([...problems, ...lacking], DATA_FOLDER);
	const { bundleSeconds, seconds, files } = await buildSite(process.cwd(), process.env, show);
	prune();
	show(
		`build/: ${files} pages and files in ${seconds.toFixed(0)} s, ${bundleSeconds.toFixed(0)} s of it for the code`,
		true,
	);
	const note = addressNote();
	if (note) console.warn(note);
} catch (error) {
	// Problems of the data are said as `check:data` says them, a line each.
	if (error instanceof StoryError) console.error(error.message);
	else show(`build: ${(error as Error).message}`, true);
	process.exitCode = 1;
}
