/** A copy of the project, built from nothing: no working tree is touched, and figures and files are of one moment. */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { type Built, buildSite } from '../../src/cli/build/site.ts';

/** With nothing kept from an earlier build, and with all that is. */
export interface Builds {
	cold: Built;
	warm: Built;
}

/** What a copy leaves behind: what is installed, built, or compiled from the rest. */
const LEFT_OUT = [
	'.git',
	'node_modules',
	'build',
	'.svelte-kit',
	'test-results',
	join('src', 'lib', 'paraglide'),
];

/** Lends a copy with nothing installed; removed whatever happens. */
export async function withCopy(project: string, use: (copy: string) => Promise<void>): Promise<void> {
	const copy = mkdtempSync(join(tmpdir(), 'vladivostok-2019-bench-'));
	try {
		cpSync(project, copy, {
			recursive: true,
			filter: (path) => !LEFT_OUT.includes(relative(project, path)),
		});
		await use(copy);
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

/** Lends a copy that is built, in which commands then run. */
export const withBuiltCopy = (project: string, use: (builds: Builds) => Promise<void>): Promise<void> =>
	withCopy(project, async (copy) => {
		symlinkSync(resolve(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
		const build = (env: NodeJS.ProcessEnv) => buildSite(copy, { ...process.env, ...env }, () => {});
		const cold = await build({ NO_CACHE: '1' });
		// The first fills the cache where the project has never been built.
		await build({});
		const warm = await build({});
		try {
			// The story is read from the folder that a command runs in.
			process.chdir(copy);
			await use({ cold, warm });
		} finally {
			process.chdir(tmpdir());
		}
	});
