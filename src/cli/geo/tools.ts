/** The programs that base maps are built with: how they are run, and what is said when one is missing or fails. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';

/** How each is installed. */
const TOOLS = {
	npm: 'npm comes with Node.js 20 and later',
	npx: 'npx comes with Node.js 20 and later',
	tar: 'apt-get install tar',
	gmt: 'apt-get install gmt gmt-gshhg-full (GMT 6.4.0, GSHHG 2.3.7)',
};

const MAPSHAPER = 'mapshaper@0.7.70';

/** A map cannot be built here. The message is one line that says what to do. */
export class BuildError extends Error {}

/** What a program prints when it is run in a folder. Throws a `BuildError` when it is missing or fails. */
export function run(tool: keyof typeof TOOLS, options: readonly string[], folder: string): string {
	try {
		const stdio = ['ignore', 'pipe', 'pipe'] as const;
		return execFileSync(tool, options, {
			cwd: folder,
			encoding: 'utf8',
			stdio: [...stdio],
			maxBuffer: 2 ** 28,
		});
	} catch (error) {
		const { code, stderr = '' } = error as NodeJS.ErrnoException & { stderr?: string };
		if (code === 'ENOENT') throw new BuildError(`${tool} is missing; install it: ${TOOLS[tool]}`);
		const reason = stderr.trim().split('\n').at(-1) || (error as Error).message;
		throw new BuildError(`${[tool, ...options].join(' ')} failed: ${reason}`);
	}
}

/** Fetches an npm package, given as `name@version`, and returns the folder with its files. Nothing of it is run. */
export function unpack(name: string, folder: string): string {
	const target = mkdtempSync(join(folder, 'package-'));
	const tarball = run('npm', ['pack', '--silent', name], target).trim();
	run('tar', ['-xzf', tarball], target);
	return join(target, 'package');
}

/** Runs mapshaper in a folder, from npm's cache or the registry. */
export function mapshaper(options: readonly string[], folder: string): void {
	run('npx', ['--yes', MAPSHAPER, ...options], folder);
}
