/** `npm run build`: the site in `build/`, and in one line how far the work has come. */

import { prune } from '#lib/files/cache.ts';
import { progressLine } from './build/progress.ts';
import { buildSite } from './build/site.ts';

const show = progressLine(process.stderr);
try {
	const { bundleSeconds, seconds, files } = await buildSite(process.cwd(), process.env, show);
	prune();
	show(
		`build/: ${files} pages and files in ${seconds.toFixed(0)} s, ${bundleSeconds.toFixed(0)} s of it for the code`,
		true,
	);
} catch (error) {
	show(`build: ${(error as Error).message}`, true);
	process.exitCode = 1;
}
