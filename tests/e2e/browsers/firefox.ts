/** Firefox without a driver beside it: WebDriver's commands by Marionette, which geckodriver speaks as well. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CommandName, toBrowser } from './browser.ts';
import { ended, until } from './process.ts';

/** WebDriver's commands by Marionette's names. */
const NAMES: Readonly<Record<CommandName, string>> = {
	navigate: 'WebDriver:Navigate',
	execute: 'WebDriver:ExecuteScript',
	setWindowRect: 'WebDriver:SetWindowRect',
	print: 'WebDriver:Print',
};

/** Without a screen; or in a desktop, by the variables of its environment. */
export async function startFirefox(path: string, desktop?: NodeJS.ProcessEnv): Promise<Browser> {
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const preferences = {
		// Any free port, which it writes beside.
		'marionette.port': 0,
		// With a screen, what assistive programs read is made from the first page on.
		...(desktop ? { 'accessibility.force_disabled': -1 } : {}),
	};
	writeFileSync(
		join(profile, 'user.js'),
		Object.entries(preferences)
			.map(([name, value]) => `user_pref("${name}", ${value});\n`)
			.join(''),
	);
	const options = ['--marionette', '--no-remote', '--profile', profile];
	const program = spawn(path, desktop ? options : ['--headless', ...options], {
		stdio: 'ignore',
		env: { ...(desktop ?? process.env), HOME: profile },
	});
	const port = join(profile, 'MarionetteActivePort');
	const close = async () => {
		await ended(program);
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		await until(() => existsSync(port) && readFileSync(port, 'utf8') !== '');
		const ask = await converse(connect(Number(readFileSync(port, 'utf8')), '127.0.0.1'));
		await ask('WebDriver:NewSession', {});
		const command = async (name: CommandName, given = {}) => {
			const answer = await ask(NAMES[name], given);
			return (answer as { value?: unknown } | null)?.value;
		};
		return toBrowser(command, close);
	} catch (error) {
		await close();
		throw error;
	}
}

/** Messages are JSON behind their length in bytes; the first is a greeting, an answer is [1, id, error, result]. */
async function converse(socket: Socket) {
	const waiting = new Map<number, { done(result: unknown): void; fail(error: Error): void }>();
	let rest = Buffer.alloc(0);
	const greeted = new Promise<void>((done, fail) => {
		socket.on('error', fail);
		socket.on('data', (data) => {
			rest = Buffer.concat([rest, data]);
			for (;;) {
				const colon = rest.indexOf(':');
				const end = colon + 1 + Number(rest.subarray(0, colon));
				if (colon < 0 || rest.length < end) return;
				const message = JSON.parse(rest.subarray(colon + 1, end).toString());
				rest = rest.subarray(end);
				if (!Array.isArray(message)) {
					done();
					continue;
				}
				const [, id, error, result] = message;
				if (error) waiting.get(id)?.fail(new Error(`${error.error}: ${error.message}`));
				else waiting.get(id)?.done(result);
				waiting.delete(id);
			}
		});
	});
	await greeted;
	let last = 0;
	return (name: string, given: Readonly<Record<string, unknown>>) =>
		new Promise<unknown>((done, fail) => {
			const id = ++last;
			waiting.set(id, { done, fail });
			const text = JSON.stringify([0, id, name, given]);
			socket.write(`${Buffer.byteLength(text)}:${text}`);
		});
}
