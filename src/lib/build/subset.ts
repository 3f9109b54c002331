/** Fonts cut down to their letters on all cores: packing them takes longest of all that a build does, which waits for them. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

type Bytes = Uint8Array<ArrayBuffer>;

/** Node reads no bundle's file as a worker, so this is its text; packages are found from the folder a build runs in. */
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
const subset = import('subset-font');
parentPort.on('message', async ({ id, bytes, letters }) => {
	try {
		const options = { targetFormat: 'woff2', keepFeatures: ['kern'] };
		parentPort.postMessage({ id, font: await (await subset).default(Buffer.from(bytes), letters, options) });
	} catch (error) {
		parentPort.postMessage({ id, error });
	}
});`;

interface Answer {
	id: number;
	font?: Uint8Array;
	error?: Error;
}

/** Opened when they are first needed, and asked in turn. */
const workers: Worker[] = [];
let asked = 0;
const waiting = new Map<number, (answer: Answer) => void>();

function open(): Worker {
	const opened = new Worker(PROGRAM, { eval: true });
	opened.on('message', (answer: Answer) => {
		waiting.get(answer.id)?.(answer);
		waiting.delete(answer.id);
		// A build ends when nothing is asked any more.
		if (waiting.size === 0) for (const worker of workers) worker.unref();
	});
	return opened;
}

/** A WOFF2 of the letters of a font that the text holds. Rejects where the font is none. */
export function subsetFont(bytes: Uint8Array, letters: string): Promise<Bytes> {
	const id = asked++;
	const place = id % availableParallelism();
	const worker = workers[place] ?? open();
	workers[place] = worker;
	worker.ref();
	return new Promise((done, fail) => {
		waiting.set(id, ({ font, error }) => {
			if (font) done(new Uint8Array(font));
			else fail(error);
		});
		worker.postMessage({ id, bytes, letters });
	});
}
