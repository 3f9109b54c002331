/** A copy of the project in a temporary folder, to be built once more. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * What a build reads; with packages of its own the names of bundled files are a clone's: they are made of paths too. The
 * compiled messages are left out, since they are made first.
 */
const PARTS = [
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'data',
	'node_modules',
	'src',
	'static',
	'tests',
];
const GENERATED = 'src/lib/paraglide';

/** What the test runner sets for itself and a build would obey. */
const RUNNER = /^(NODE_ENV|NODE_OPTIONS|TEST|VITEST.*|DEV|PROD|SSR|MODE|BASE_URL|FORCE_COLOR)$/;

class Project {
	readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'project-')));
	/** Where its build goes. */
	readonly build = join(this.folder, 'build');

	constructor() {
		const filter = (path: string) => path !== GENERATED;
		for (const part of PARTS)
			cpSync(part, join(this.folder, part), { recursive: true, verbatimSymlinks: true, filter });
	}

	/** `npm run build:test`, with the cache that the first build has filled. Prints without colours. */
	run(): Promise<{ status: number; output: string }> {
		const inherited = Object.entries(process.env).filter(([name]) => !RUNNER.test(name));
		const env = { ...Object.fromEntries(inherited), NO_COLOR: '1' };
		return new Promise((done, fail) => {
			execFile(
				'npm',
				['run', '--silent', 'build:test'],
				{ cwd: this.folder, env },
				(error, stdout, stderr) => {
					if (error && typeof error.code !== 'number') return fail(error);
					done({ status: Number(error?.code ?? 0), output: stripVTControlCharacters(stdout + stderr) });
				},
			);
		});
	}

	delete(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}

/** Lends a copy, and deletes it whatever happens. */
export async function withProject<T>(use: (project: Project) => Promise<T>): Promise<T> {
	const project = new Project();
	try {
		return await use(project);
	} finally {
		project.delete();
	}
}
