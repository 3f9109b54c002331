/** WebKitGTK by its own driver, which speaks W3C WebDriver over HTTP; on a screen of its own where Xvfb is there. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../full/servers.ts';
import { type Browser, type CommandName, toBrowser } from './browser.ts';
import { ended, until } from './process.ts';
import { startScreen } from './screen.ts';

const PATHS: Readonly<Record<CommandName, string>> = {
	navigate: 'url',
	execute: 'execute/sync',
	setWindowRect: 'window/rect',
	print: 'print',
};

export async function startWebKit(path: string): Promise<Browser> {
	const home = mkdtempSync(join(tmpdir(), 'webkit-'));
	const screen = await startScreen();
	const port = await freePort();
	const driver = spawn(path, [`--port=${port}`], {
		stdio: 'ignore',
		env: {
			...process.env,
			DISPLAY: screen.name,
			HOME: home,
			GDK_BACKEND: 'x11',
		},
	});
	const site = `http://127.0.0.1:${port}`;
	const ask = async (method: string, path: string, given?: unknown) => {
		const answer = await fetch(site + path, { method, ...(given ? { body: JSON.stringify(given) } : {}) });
		const { value } = (await answer.json()) as { value: unknown };
		const error = value as { error: string; message: string } | null;
		if (!answer.ok) throw new Error(`${error?.error}: ${error?.message}`);
		return value;
	};
	let session: string | undefined;
	const close = async () => {
		// Ends the browser as well.
		if (session) await ask('DELETE', `/session/${session}`).catch(() => {});
		await ended(driver);
		await screen.close();
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const isUp = () =>
			fetch(`${site}/status`).then(
				() => true,
				() => false,
			);
		await until(isUp);
		const made = await ask('POST', '/session', { capabilities: {} });
		session = (made as { sessionId: string }).sessionId;
		const command = (name: CommandName, given = {}) =>
			ask('POST', `/session/${session}/${PATHS[name]}`, given);
		return toBrowser(command, close);
	} catch (error) {
		await close();
		throw error;
	}
}
