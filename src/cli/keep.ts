/**
 * `npm run keep -- DIR`: carries the frozen versions of the last deployment over into the build. A published version
 * is for ever: where the build has it too, it must be the same, byte for byte.
 */
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { VERSION, versionRank } from '#lib/model/versions.ts';
import { FROZEN_FOLDER } from '#lib/publishing/frozen.ts';

const BUILD = 'build';

const USAGE = `usage: npm run keep -- DIR [--into BUILD]

Copies every frozen version in DIR/${FROZEN_FOLDER}/, the folder of the last deployment, that BUILD ("${BUILD}" when left out)
lacks. Run it after "npm run build" and before the build is published.
Exit status: 0 when BUILD has all versions of DIR, 1 when it has one of them in other bytes (nothing is then copied),
2 when called wrongly.`;

interface Folders {
	last: string;
	build: string;
}

const folders = readArguments();
if (folders) process.exitCode = keep(folders);

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

/** Checks all versions before it copies any; returns the exit status. */
function keep({ last, build }: Folders): number {
	const published = versionsIn(last);
	const faults = published.flatMap((version) => faultsOf(version, { last, build }));
	if (faults.length > 0) {
		for (const fault of faults) console.error(`keep: ${fault}`);
		console.error(
			'keep: a published version never changes; raise the version in data/datapackage.json and build again',
		);
		return 1;
	}
	const older = published.filter((version) => !existsSync(folderOf(build, version)));
	for (const version of older) copy(version, { last, build });
	const count = (versions: string[]) => (versions.length > 0 ? versions.join(', ') : 'none');
	console.log(`${join(build, FROZEN_FOLDER)}: kept ${count(older)}; has ${count(versionsIn(build))}`);
	return 0;
}

function folderOf(site: string, version: string): string {
	return join(site, FROZEN_FOLDER, version);
}

/** The frozen versions of a site, the first one first. */
function versionsIn(site: string): string[] {
	const folder = join(site, FROZEN_FOLDER);
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && VERSION.test(entry.name))
		.map(({ name }) => name)
		.sort((a, b) => versionRank(a) - versionRank(b));
}

/** What forbids to publish the build over a version of the last deployment. */
function faultsOf(version: string, { last, build }: Folders): string[] {
	const [from, to] = [folderOf(last, version), folderOf(build, version)];
	const entries = readdirSync(from, { recursive: true, withFileTypes: true });
	const paths = entries.map((entry) => ({ entry, path: relative(from, join(entry.parentPath, entry.name)) }));
	const strange = paths.filter(({ entry }) => !entry.isFile() && !entry.isDirectory());
	const files = paths.filter(({ entry }) => entry.isFile()).map(({ path }) => path);
	return [
		...strange.map(({ path }) => `${join(from, path)} is neither a file nor a folder`),
		...(existsSync(to) ? files.sort().flatMap((path) => faultOf(join(from, path), join(to, path))) : []),
	];
}

function faultOf(published: string, built: string): string[] {
	if (!existsSync(built)) return [`${built} is missing, which ${published} has published`];
	return readFileSync(built).equals(readFileSync(published)) ? [] : [`${built} differs from ${published}`];
}

/** A version appears as a whole or not at all: half of one would pass for published at the next run. */
function copy(version: string, { last, build }: Folders): void {
	const partial = folderOf(build, `${version}.partial`);
	rmSync(partial, { recursive: true, force: true });
	mkdirSync(join(build, FROZEN_FOLDER), { recursive: true });
	cpSync(folderOf(last, version), partial, { recursive: true });
	renameSync(partial, folderOf(build, version));
}
