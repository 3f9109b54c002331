/** Who listens to a page: Orca in Firefox, its speech written down instead of spoken, its keys pressed on a keyboard. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startFirefox } from '../browsers/firefox.ts';
import { ended, until } from '../browsers/process.ts';
import { joined, WORDS_TO_GIVE_UP, wordCount } from './aims.ts';
import { type Desktop, startDesktop } from './desktop.ts';
import { startDispatcher } from './dispatcher.ts';
import { FIREFOX, missingOf } from './installed.ts';
import { type Page, readPage } from './page.ts';

export interface Listener {
	/** Opens a page, which Orca reads out from its top, and listens until some words of it were said. */
	land(address: string, last: (page: Page) => string | undefined): Promise<Landing>;
	/** Presses keys together, by their names in X, and listens. */
	press(...keys: string[]): Promise<string[]>;
	/** What was pressed and heard since this was last asked, a line each. */
	notes(): string;
	close(): Promise<void>;
}

export interface Landing {
	/** What the page said, as one text. */
	said: string;
	page: Page;
}

/** What Orca says of a page as a whole, before it reads it. */
const PREFACE = /^(Finished loading|Page has) | document web\.?$/;

/** The Debian packages that are not installed. */
export const MISSING = missingOf(
	'orca',
	'python3-speechd',
	'firefox-esr',
	'xvfb',
	'dbus-daemon',
	'at-spi2-core',
	'python3-pyatspi',
);

/** So long nothing is said, and Orca does nothing, when it has answered a key, ms. */
const QUIET = 500;
/** So long it may wait for Firefox before it answers, or between two parts of a page, ms: some keys are answered by nothing. */
const SILENT = 4_000;
/** So long it may go on, ms. */
const LONGEST = 60_000;

interface Patience {
	/** ms until the first word, and after each. */
	silent?: number;
	quiet?: number;
	/** Whether enough was heard. */
	isOver?: () => boolean;
}

export async function startListener(): Promise<Listener> {
	const desktop = await startDesktop();
	const opened: { close(): unknown }[] = [desktop];
	const close = async () => {
		for (const each of opened.splice(0).reverse()) await each.close();
	};
	try {
		const dispatcher = await startDispatcher();
		opened.push(dispatcher);
		const firefox = await startFirefox(FIREFOX ?? '', desktop.env);
		opened.push(firefox);
		const orca = startOrca(desktop, dispatcher.address);
		opened.push(orca);
		const { said } = dispatcher;
		await until(() => said.some((text) => /web/.test(text)));

		const notes: string[] = [];
		/** What is said from an utterance on, once there is nothing more to come. */
		const heardSince = async (from: number, { silent = SILENT, quiet = QUIET, isOver }: Patience = {}) => {
			const start = Date.now();
			let [count, work, since] = [from, orca.work(), start];
			for (;;) {
				await wait(50);
				const now = Date.now();
				const done = orca.work();
				if (said.length !== count || done !== work) [count, work, since] = [said.length, done, now];
				if (isOver?.() || now - start > LONGEST) break;
				if (now - since > (count > from ? quiet : silent)) break;
			}
			const heard = said.slice(from);
			notes.push(...heard.map((text) => `\t${text}`));
			return heard;
		};
		const press = async (...keys: string[]) => {
			const from = said.length;
			notes.push(`[${keys.join('+')}]`);
			await desktop.press(...keys);
			return heardSince(from);
		};
		return {
			press,
			close,
			notes: () => notes.splice(0).join('\n'),
			async land(address, last) {
				const from = said.length;
				notes.push(`[${address}]`);
				let ending: string | undefined;
				const read = () => joined(said.slice(from).filter((text) => !PREFACE.test(text)));
				const isOver = () =>
					(ending !== undefined && read().includes(ending)) || wordCount(read()) > WORDS_TO_GIVE_UP;
				dispatcher.pauseWhen(isOver);
				await firefox.open(address);
				ending = last(await firefox.run(readPage));
				await until(() => said.slice(from).some((text) => PREFACE.test(text)));
				await heardSince(from, { quiet: SILENT, isOver });
				const landing = { said: read(), page: await firefox.run(readPage) };
				dispatcher.pauseWhen(undefined);
				// Ends what is being read.
				await desktop.press('Control_L');
				await heardSince(said.length, { silent: QUIET });
				return landing;
			},
		};
	} catch (error) {
		await close();
		throw error;
	}
}

/** Without its echo of keys; `work` is the time that it has computed, in the system's ticks. */
function startOrca({ env, home }: Desktop, address: string) {
	const options = ['--user-prefs', join(home, 'orca'), '--disable', 'key-echo,braille,sound'];
	// It would not start beside the Orca of whoever runs this, which it looks for by pgrep.
	const programs = join(home, 'programs');
	mkdirSync(programs);
	writeFileSync(join(programs, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
	const program = spawn('orca', options, {
		env: { ...env, PATH: `${programs}${delimiter}${env.PATH}`, SPEECHD_ADDRESS: address },
		stdio: 'ignore',
	});
	return {
		work(): number {
			// Behind the program's name, which may hold a bracket and spaces, from the third field on.
			const fields = readFileSync(`/proc/${program.pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
			return Number(fields[11]) + Number(fields[12]);
		},
		// Asked to end, it would end its speech first, and wait for that.
		close: () => ended(program, 'SIGKILL'),
	};
}
