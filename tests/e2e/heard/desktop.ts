/** A desktop of one window: a screen, a bus for its programs, and AT-SPI, by which assistive programs press keys and read. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ended } from '../browsers/process.ts';
import { startScreen } from '../browsers/screen.ts';
import { PYTHON } from './installed.ts';
import type { Node } from './judge.ts';

export interface Desktop {
	/** The environment of its programs. */
	env: NodeJS.ProcessEnv;
	/** A folder of its own, which goes when it closes. */
	home: string;
	/** Presses keys together, by their names in X. */
	press(...keys: string[]): Promise<void>;
	/** The page in sight, in its order. */
	tree(): Promise<Node[]>;
	close(): Promise<void>;
}

export async function startDesktop(): Promise<Desktop> {
	const home = mkdtempSync(join(tmpdir(), 'desktop-'));
	const opened: (() => unknown)[] = [() => rmSync(home, { recursive: true, force: true, maxRetries: 5 })];
	const close = async () => {
		for (const each of opened.splice(0).reverse()) await each();
	};
	try {
		const screen = await startScreen();
		opened.push(screen.close);
		const env: NodeJS.ProcessEnv = {
			PATH: process.env.PATH,
			LC_ALL: 'C.UTF-8',
			HOME: home,
			XDG_RUNTIME_DIR: home,
			DISPLAY: screen.name,
			GDK_BACKEND: 'x11',
			GNOME_ACCESSIBILITY: '1',
			// Nothing is kept, and no program of another desktop is called in.
			GSETTINGS_BACKEND: 'memory',
			GTK_USE_PORTAL: '0',
			NO_AT_BRIDGE: '0',
		};
		const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
			env,
			stdio: ['ignore', 'pipe', 'ignore'],
			// With what it starts itself, it is ended as a group.
			detached: true,
		});
		opened.push(() => endGroup(bus));
		env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
		const helper = spawn(PYTHON, [fileURLToPath(new URL('atspi.py', import.meta.url))], {
			env,
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		opened.push(() => ended(helper));
		const answers = createInterface(helper.stdout)[Symbol.asyncIterator]();
		const ask = async (...words: string[]) => {
			helper.stdin.write(`${words.join(' ')}\n`);
			const { value } = await answers.next();
			return JSON.parse(value);
		};
		return {
			env,
			home,
			close,
			press: (...keys) => ask('press', ...keys),
			tree: () => ask('tree'),
		};
	} catch (error) {
		await close();
		throw error;
	}
}

const firstLine = (program: ChildProcess) =>
	new Promise<string>((done, fail) => {
		program.once('error', fail);
		program.once('exit', () => fail(new Error(`${program.spawnfile} has ended`)));
		program.stdout?.once('data', (data) => done(String(data).trim()));
	});

/** Ends a program that leads a group, and all of the group. */
async function endGroup(program: ChildProcess): Promise<void> {
	const { pid } = program;
	await ended(program);
	try {
		if (pid) process.kill(-pid);
	} catch {
		// None is left.
	}
}
