/** The Vite plugin that compiles messages while developing, as the commands do: in one shape, and refused for the same reasons. */
import { normalize } from 'node:path';
import type { Plugin } from 'vite';
import { compileMessages } from './compile.ts';
import { messageFiles } from './read.ts';

/** Compiles at the start and at every edit; what is wrong with the messages is shown over the page until it is mended. */
export const messagesPlugin = (): Plugin => ({
	name: 'messages',
	apply: 'serve',
	async configureServer({ config: { root, logger }, watcher, ws }) {
		const files = [...messageFiles(root).values()].flat().map((file) => normalize(`${root}/${file}`));
		let text = '';
		const compile = async () => {
			const before = text;
			try {
				await compileMessages(root, { types: false });
				text = '';
			} catch (error) {
				text = (error as Error).message;
				logger.error(text, { timestamp: true });
			}
			show();
			if (before && !text) ws.send({ type: 'full-reload' });
		};
		const show = () => {
			if (text) ws.send({ type: 'error', err: { message: text, stack: '' } });
		};
		await compile();
		let last = Promise.resolve();
		watcher.on('all', (_, path) => {
			// One after the other: an edit during a compilation is compiled after it.
			if (files.includes(normalize(path))) last = last.then(compile);
		});
		ws.on('connection', show);
	},
});
