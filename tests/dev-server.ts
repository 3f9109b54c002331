/** `npm run dev` in a copy of the project. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';

export interface DevServer {
	/** Of the copy. */
	folder: string;
	/** Ends with a stroke. */
	address: string;
	process: ChildProcess;
}

/** What is kept among the packages from run to run: the server's is the copy's own. */
const KEPT = ['.cache', '.vite'].map((name) => join('node_modules', name));

/** Copies what is installed. */
export const copyPackages = (folder: string): void =>
	cpSync('node_modules', join(folder, 'node_modules'), {
		recursive: true,
		dereference: true,
		filter: (path) => !KEPT.includes(path),
	});

/** Lends a server as soon as it says its address, and ends it whatever happens. */
export async function withDevServer<T>(folder: string, use: (server: DevServer) => Promise<T>): Promise<T> {
	const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'dev', '--port', '0'], {
		cwd: folder,
		// As on a terminal: the test runner's own mode would be taken over.
		env: { ...process.env, NODE_ENV: '', VITEST: '', NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	try {
		return await use({ folder, address: await addressOf(server), process: server });
	} finally {
		// Until it has ended it may write into the folder, which is then removed.
		const ended = once(server, 'exit');
		if (server.kill()) await ended;
	}
}

const addressOf = ({ stdout }: ChildProcess): Promise<string> =>
	new Promise((done, fail) => {
		let said = '';
		stdout?.on('data', (text) => {
			said += text;
			const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
			if (address) done(address);
		});
		stdout?.on('close', () => fail(new Error(`the server did not start:\n${said}`)));
	});
