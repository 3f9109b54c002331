import { watch } from 'node:fs';

/** An editor writes a file in several steps, and a spreadsheet several files, ms. */
const SETTLED = 200;

/** Runs a check at once, and again after every change in a folder, until the process is ended; each run is timed. */
export function watchFolder(folder: string, check: () => Promise<unknown>): void {
	let running = Promise.resolve();
	const run = async () => {
		console.log(`${new Date().toTimeString().slice(0, 8)} checking ${folder}`);
		try {
			await check();
		} catch (error) {
			console.error((error as Error).message);
		}
		console.log('waiting for changes; Ctrl-C ends');
	};
	let timer: NodeJS.Timeout | undefined;
	watch(folder, { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			running = running.then(run);
		}, SETTLED);
	});
	running = run();
}
