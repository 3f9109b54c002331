/** The Vite plugin that compiles messages while developing, as the commands do: in one shape, and refused for the same reasons. */
import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';
import { overlayOf } from '#lib/story/overlay.ts';
import { compileMessages } from './compile.ts';
import { messageFiles } from './read.ts';

/** Compiles at the start and at every edit; what is wrong with the messages is shown over the page until it is mended. */
export const messagesPlugin = (): Plugin => ({
	name: 'messages',
	apply: 'serve',
	async configureServer(server) {
		const { config, watcher, ws } = server;
		const files = [...messageFiles(config.root).values()].flat().map((file) => join(config.root, file));
		const show = overlayOf(server);
		let isGood = true;
		const compile = async () => {
			const wasGood = isGood;
			try {
				await compileMessages(config.root, { types: false });
				isGood = true;
				show(undefined);
				if (!wasGood) ws.send({ type: 'full-reload' });
			} catch (error) {
				isGood = false;
				show({ message: (error as Error).message });
			}
		};
		await compile();
		let last = Promise.resolve();
		watcher.on('all', (_, path) => {
			// One after the other: an edit during a compilation is compiled after it.
			if (files.includes(normalize(path))) last = last.then(compile);
		});
	},
});
