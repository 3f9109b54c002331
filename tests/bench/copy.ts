/** A copy of the project, built from nothing: no working tree is touched, and figures and files are of one moment. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/** What a copy leaves behind: what is installed, built, or compiled from the rest. */
const LEFT_OUT = [
	'.git',
	'node_modules',
	'build',
	'.svelte-kit',
	'test-results',
	join('src', 'lib', 'paraglide'),
];

/** Lends a copy, in which commands then run, with the seconds that its build took; removed whatever happens. */
export async function withBuiltCopy(project: string, use: (seconds: number) => Promise<void>): Promise<void> {
	const copy = mkdtempSync(join(tmpdir(), 'vladivostok-2019-bench-'));
	try {
		cpSync(project, copy, {
			recursive: true,
			filter: (path) => !LEFT_OUT.includes(relative(project, path)),
		});
		symlinkSync(resolve(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
		const seconds = build(copy);
		// The story is read from the folder that a command runs in.
		process.chdir(copy);
		await use(seconds);
	} finally {
		process.chdir(tmpdir());
		rmSync(copy, { recursive: true, force: true });
	}
}

/** Builds in `folder` and returns the seconds it took. */
function build(folder: string): number {
	const start = performance.now();
	const { status, stderr } = spawnSync('npm run build', { cwd: folder, shell: true, encoding: 'utf8' });
	if (status !== 0) {
		console.error(stderr);
		throw new Error('the build failed; its own words stand above');
	}
	return (performance.now() - start) / 1000;
}
