/** Programs that tests start, and end. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Ends a program, and waits until it has. */
export async function ended(program: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
	if (program.exitCode !== null || program.signalCode !== null || program.pid === undefined) return;
	const exit = new Promise((done) => program.once('exit', done));
	program.kill(signal);
	await exit;
}

/** Waits until something holds, half a minute at the most. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
	for (let i = 0; i < 300; i++) {
		if (await holds()) return;
		await wait(100);
	}
	throw new Error('waited for 30 seconds');
}
