/** Commands, run where the test runs: a process of its own takes a second to begin. */
import { spawnSync } from 'node:child_process';
import { vi } from 'vitest';

let runs = 0;

/** What a command prints, and its exit status. */
export async function run(command: string, ...args: string[]) {
	const printed = { stdout: '', stderr: '' };
	const into = (stream: keyof typeof printed) => (text: unknown) => {
		printed[stream] += text;
		return true;
	};
	const spies = [
		vi.spyOn(console, 'log').mockImplementation((line) => void into('stdout')(`${line}\n`)),
		vi.spyOn(console, 'error').mockImplementation((line) => void into('stderr')(`${line}\n`)),
		vi.spyOn(console, 'warn').mockImplementation((line) => void into('stderr')(`${line}\n`)),
		vi.spyOn(process.stderr, 'write').mockImplementation(into('stderr')),
	];
	const { argv } = process;
	process.argv = [process.execPath, command, ...args];
	runs += 1;
	try {
		// By a name of its own each time: what is imported a second time does not run.
		const name = `../../src/cli/${command}.ts?${runs}`;
		await import(/* @vite-ignore */ name);
		return { status: process.exitCode ?? 0, ...printed };
	} finally {
		process.argv = argv;
		process.exitCode = undefined;
		for (const spy of spies) spy.mockRestore();
	}
}

/** The same in a process of its own, as `npm run` starts it. */
export function start(command: string, ...args: string[]) {
	const options = ['--import', 'tsx', `src/cli/${command}.ts`, ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
	return { status, stdout, stderr };
}
