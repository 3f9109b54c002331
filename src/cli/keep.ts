/**
 * `npm run keep -- DIR`: carries the frozen versions of the last deployment over into the build. What is published is
 * for ever, so its bytes win over those that the build has for the same version.
 */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { FROZEN_FOLDER } from '#lib/publishing/embed-paths.ts';
import { readCall } from './command.ts';
import { type Folders, keepVersions } from './keep/versions.ts';

const BUILD = 'build';

const USAGE = `usage: npm run keep -- DIR [--into BUILD]

Copies every frozen version in DIR/${FROZEN_FOLDER}/, the folder of the last deployment, into BUILD ("${BUILD}" when left out):
each published file keeps its bytes, whatever a build would make of it now. Run it after "npm run build" and before the
build is published.
Exit status: 0 when BUILD has all versions of DIR, 1 when DIR holds what is neither a file nor a folder (nothing is then
copied), 2 when called wrongly.`;

const folders = readCall(
	{ name: 'keep', usage: USAGE, options: { into: { type: 'string', default: BUILD } } },
	([last, ...others], { into }): Folders => {
		const build = String(into);
		if (last === undefined || others.length > 0)
			throw new Error('expected the folder of the last deployment');
		for (const folder of [last, build])
			if (!existsSync(join(folder, 'index.html')))
				throw new Error(`${JSON.stringify(folder)} is no built site: it has no index.html`);
		if (realpathSync(last) === realpathSync(build))
			throw new Error(`${JSON.stringify(last)} is the build itself`);
		return { last, build };
	},
);
if (folders) {
	const { done, faults } = keepVersions(folders);
	for (const line of done) console.log(line);
	for (const fault of faults) console.error(`keep: ${fault}`);
	process.exitCode = faults.length > 0 ? 1 : 0;
}
