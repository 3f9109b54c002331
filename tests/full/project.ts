/** A copy of the project in a temporary folder, to be built in other ways than the working tree. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What a build reads; the gallery is made of the tests' cases. */
const PARTS = [
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'data',
	'src',
	'static',
	'tests',
];
/** The compiled messages, which are made first and take long. */
const GENERATED = 'src/lib/paraglide';

/** What the test runner sets for itself and a build would obey. */
const RUNNER = /^(NODE_ENV|NODE_OPTIONS|TEST|VITEST.*|DEV|PROD|SSR|MODE|BASE_URL|FORCE_COLOR)$/;

export interface Outcome {
	status: number;
	/** All that it printed, without colours. */
	output: string;
}

export class Project {
	readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'project-')));
	/** Where its build goes. */
	readonly build = join(this.folder, 'build');

	/** With packages of its own the names of bundled files are a clone's: they are made of paths too. */
	constructor({ hasPackages = false } = {}) {
		for (const part of PARTS) cpSync(part, join(this.folder, part), { recursive: true });
		const packages = join(this.folder, 'node_modules');
		if (hasPackages) cpSync('node_modules', packages, { recursive: true, verbatimSymlinks: true });
		else symlinkSync(resolve('node_modules'), packages, 'junction');
	}

	/** `npm run build` as of a fresh clone, but for pictures: they are empty files. */
	run(): Promise<Outcome> {
		rmSync(join(this.folder, GENERATED), { recursive: true, force: true });
		return this.execute('npm', ['run', '--silent', 'build'], { EMPTY_PICTURES: '1' });
	}

	/**
	 * The pages in English, with a few environment variables more and with messages as they are compiled in the working
	 * tree: a fraction of the time of a whole build.
	 */
	runPages(environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
		const command = ['node_modules/vite/bin/vite.js', 'build'];
		return this.execute(process.execPath, command, {
			EMPTY_PICTURES: '1',
			ONLY_ENGLISH: '1',
			...environment,
		});
	}

	private execute(command: string, options: string[], environment: Readonly<Record<string, string>>) {
		const inherited = Object.entries(process.env).filter(([name]) => !RUNNER.test(name));
		const env = { ...Object.fromEntries(inherited), NO_COLOR: '1', ...environment };
		return new Promise<Outcome>((done, fail) => {
			execFile(command, options, { cwd: this.folder, env }, (error, stdout, stderr) => {
				if (error && typeof error.code !== 'number') return fail(error);
				const output = stripVTControlCharacters(stdout + stderr);
				done({ status: Number(error?.code ?? 0), output });
			});
		});
	}

	delete(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}

/** Lends a copy, and deletes it whatever happens. */
export async function withProject<T>(
	use: (project: Project) => Promise<T>,
	options?: ConstructorParameters<typeof Project>[0],
): Promise<T> {
	const project = new Project(options);
	try {
		return await use(project);
	} finally {
		project.delete();
	}
}
