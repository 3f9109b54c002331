/** Where the pages of a development server tell it of figures that fail: its modules are not theirs, but the process is. */
import type { Plugin } from 'vite';
import { type Fault, overlayOf } from '../story/overlay.ts';

/** Takes in that a figure fails, or no longer does, and says how it is named. */
type TakeFailure = (id: string, error: Error | undefined) => string;

const PLACE = Symbol.for('vladivostok-2019.failures');
const shared = globalThis as { [PLACE]?: TakeFailure };

/** Undefined where no development server runs. */
export const takeFailure = (): TakeFailure | undefined => shared[PLACE];

/** Shows over the page, with its place in the code, why a figure fails. */
export const failuresPlugin = (): Plugin => ({
	name: 'failures',
	apply: 'serve',
	configureServer(server) {
		const show = overlayOf(server);
		const faults = new Map<string, Fault>();
		shared[PLACE] = (id, error) => {
			const message = error ? `figure ${id}: ${error.message}` : '';
			if (error) {
				server.ssrFixStacktrace(error);
				faults.set(id, { message, stack: error.stack?.split('\n').slice(1).join('\n') });
			}
			if (error || faults.delete(id)) show([...faults.values()][0]);
			return message;
		};
	},
	closeBundle() {
		delete shared[PLACE];
	},
});
