import { watch } from 'node:fs';

/** An editor writes a file in several steps, and a spreadsheet several files, ms. */
const SETTLED = 200;

/** Runs a check at once, and again after every change in a folder, until the process is ended; each run is timed. */
export function watchFolder(folder: string, check: () => void): void {
	const run = () => {
		console.log(`${new Date().toTimeString().slice(0, 8)} checking ${folder}`);
		check();
		console.log('waiting for changes; Ctrl-C ends');
	};
	let timer: NodeJS.Timeout | undefined;
	watch(folder, { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(run, SETTLED);
	});
	run();
}
