/** A browser as these tests drive it, whichever protocol it speaks. */
export interface Browser {
	/** Waits until the page has loaded. */
	open(address: string): Promise<void>;
	/** Calls a function in the page: it knows nothing of this file, and what it returns is JSON. */
	run<T>(look: () => T | Promise<T>): Promise<T>;
	resize(size: { width: number; height: number }): Promise<void>;
	/** As a PDF file on A4. */
	print(): Promise<Buffer>;
	close(): Promise<void>;
}

/** What W3C WebDriver calls a session: a command by its name in the specification, and what it is given. */
export type Command = (name: CommandName, given?: Readonly<Record<string, unknown>>) => Promise<unknown>;
export type CommandName = 'navigate' | 'execute' | 'setWindowRect' | 'print';

/** A browser that W3C WebDriver's commands reach. */
export const toBrowser = (command: Command, close: () => Promise<void>): Browser => {
	const run = <T>(look: () => T | Promise<T>) =>
		command('execute', { script: `return (${look})()`, args: [] }) as Promise<T>;
	return {
		run,
		close,
		open: async (url) => void (await command('navigate', { url })),
		async print() {
			// Centimetres.
			const pdf = await command('print', { page: { width: 21, height: 29.7 }, shrinkToFit: true });
			return Buffer.from(pdf as string, 'base64');
		},
		async resize(size) {
			await command('setWindowRect', size);
			// The window has a frame and bars around the page.
			const inner = await run(() => ({ width: innerWidth, height: innerHeight }));
			await command('setWindowRect', {
				width: 2 * size.width - inner.width,
				height: 2 * size.height - inner.height,
			});
		},
	};
};
