/** Builds the site in a folder of the project, and tells how far it is. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PROGRESS } from '#lib/build/progress.ts';
import { compileMessages } from '../messages/compile.ts';
import { alone } from './lock.ts';

export interface Built {
	/** Until the code was bundled, and in all; s. */
	bundleSeconds: number;
	seconds: number;
	/** How many pages and files were drawn. */
	files: number;
}

/** Throws an `Error` where the build fails, once its own words have been printed, or where another build runs. */
export const buildSite = (
	folder: string,
	env: NodeJS.ProcessEnv,
	report: (text: string) => void,
): Promise<Built> => alone(folder, () => build(folder, env, report));

async function build(folder: string, env: NodeJS.ProcessEnv, report: (text: string) => void): Promise<Built> {
	const start = performance.now();
	const passed = () => (performance.now() - start) / 1000;
	report('Compiling messages');
	await compileMessages(folder);
	report('Bundling the code');
	const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
		cwd: folder,
		env: { ...env, [PROGRESS]: '1' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const built: Built = { bundleSeconds: 0, seconds: 0, files: 0 };
	createInterface(child.stdout).on('line', (line) => {
		const [, done, total] = /^progress (\d+) (\d+)$/.exec(line) ?? [];
		if (!done || !total) return console.log(line);
		built.bundleSeconds ||= passed();
		built.files = Number(done);
		report(`Drawing pages and files, ${done} of ${total}`);
	});
	const status = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
	if (status !== 0) throw new Error('the site was not built; the reason stands above');
	return { ...built, seconds: passed() };
}
