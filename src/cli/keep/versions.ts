/** Frozen versions carried over from one deployment to the next. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { VERSION, versionRank } from '#lib/model/versions.ts';
import { FROZEN_FOLDER } from '#lib/publishing/embed-paths.ts';

export interface Folders {
	/** The folder of the last deployment. */
	last: string;
	build: string;
}

/** Checks all versions before it copies any; tells what was done, a line each, or the faults for which nothing was. */
export function keepVersions({ last, build }: Folders): { done: string[]; faults: string[] } {
	const published = versionsIn(last).map((version) => ({
		version,
		from: folderOf(last, version),
		to: folderOf(build, version),
	}));
	const strange = published.flatMap(({ from }) =>
		entriesOf(from).filter(({ entry }) => !entry.isFile() && !entry.isDirectory()),
	);
	if (strange.length > 0)
		return { done: [], faults: strange.map(({ path }) => `${path} is neither a file nor a folder`) };
	const done: string[] = [];
	for (const { version, from, to } of published) {
		const other = existsSync(to) ? changedFiles(from, to).length : 0;
		copy(from, to);
		if (other > 0)
			done.push(
				`${to}: ${other} files stay as they are published; if the data has changed, raise the version in data/datapackage.json`,
			);
		done.push(`${to}: kept ${version}`);
	}
	done.push(`${join(build, FROZEN_FOLDER)}: has ${versionsIn(build).join(', ') || 'no version'}`);
	return { done, faults: [] };
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

/** All below a folder. */
const entriesOf = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => ({
		entry,
		path: join(entry.parentPath, entry.name),
	}));

/** The published files that the build has in other bytes, or not at all. */
const changedFiles = (from: string, to: string): string[] =>
	entriesOf(from)
		.filter(({ entry }) => entry.isFile())
		.map(({ path }) => path)
		.filter((path) => {
			const built = join(to, relative(from, path));
			return !existsSync(built) || !readFileSync(built).equals(readFileSync(path));
		});

/**
 * Published files over those of the build, which may have new ones beside them. A version appears as a whole or not at
 * all: half of one would pass for published at the next run.
 */
function copy(from: string, to: string): void {
	const partial = `${to}.partial`;
	rmSync(partial, { recursive: true, force: true });
	mkdirSync(dirname(to), { recursive: true });
	if (existsSync(to)) cpSync(to, partial, { recursive: true });
	cpSync(from, partial, { recursive: true });
	rmSync(to, { recursive: true, force: true });
	renameSync(partial, to);
}
