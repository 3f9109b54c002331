/**
 * `npm run keep -- DIR`: carries the frozen versions of the last deployment over into the build. What is published is
 * for ever, so its bytes win over those that the build has for the same version.
 */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FROZEN_FOLDER } from '#lib/publishing/frozen.ts';
import { type Folders, keepVersions } from './keep/versions.ts';

const BUILD = 'build';

const USAGE = `usage: npm run keep -- DIR [--into BUILD]

Copies every frozen version in DIR/${FROZEN_FOLDER}/, the folder of the last deployment, into BUILD ("${BUILD}" when left out):
each published file keeps its bytes, whatever a build would make of it now. Run it after "npm run build" and before the
build is published.
Exit status: 0 when BUILD has all versions of DIR, 1 when DIR holds what is neither a file nor a folder (nothing is then
copied), 2 when called wrongly.`;

const folders = readArguments();
if (folders) {
	const { done, faults } = keepVersions(folders);
	for (const line of done) console.log(line);
	for (const fault of faults) console.error(`keep: ${fault}`);
	process.exitCode = faults.length > 0 ? 1 : 0;
}

/** The two folders; none when there is nothing to do but to say how the command is called. */
function readArguments(): Folders | undefined {
	try {
		const { values, positionals } = parseArgs({
			options: { help: { type: 'boolean', short: 'h' }, into: { type: 'string', default: BUILD } },
			allowPositionals: true,
		});
		if (values.help) {
			console.log(USAGE);
			return undefined;
		}
		const [last, ...others] = positionals;
		if (last === undefined || others.length > 0)
			throw new Error('expected the folder of the last deployment');
		for (const folder of [last, values.into])
			if (!existsSync(join(folder, 'index.html')))
				throw new Error(`${JSON.stringify(folder)} is no built site: it has no index.html`);
		if (realpathSync(last) === realpathSync(values.into))
			throw new Error(`${JSON.stringify(last)} is the build itself`);
		return { last, build: values.into };
	} catch (error) {
		const [message] = (error as Error).message.split('. ');
		console.error(`keep: ${message}; --help says how to call it`);
		process.exitCode = 2;
	}
	return undefined;
}
