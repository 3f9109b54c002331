/**
 * The Vite plugin that keeps bad data out: a build is refused, and under `vite dev` an edit of the data reloads
 * the page or shows what is wrong with it.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { problemsText } from './problems.ts';
import { DATA_FOLDER, loadStory, readStory, STORY_FILES } from './read.ts';

/** The module that holds the story. */
const LOAD = normalizePath(fileURLToPath(new URL('load.ts', import.meta.url)));

/** Checks a data folder before a build, and at its every edit during development. */
export function storyPlugin(folder = DATA_FOLDER): Plugin {
	return {
		name: 'story',
		// Not `buildStart`: an error of that hook is printed with the bundler's own stack.
		configResolved({ command }) {
			if (command === 'build') loadStory(folder);
		},
		configureServer: (server) => watch(server, folder),
	};
}

function watch({ config, environments, middlewares, watcher, ws }: ViteDevServer, folder: string): void {
	let text = '';
	const check = () => {
		const result = readStory(folder);
		text = 'problems' in result ? problemsText(result.problems, folder) : '';
		if (text) config.logger.error(text, { timestamp: true });
	};
	const show = () => {
		if (text) ws.send({ type: 'error', err: { message: text, stack: '' } });
	};
	check();
	watcher.add(folder);
	watcher.on('all', (_, path) => {
		if (!STORY_FILES.includes(relative(folder, path).replaceAll(sep, '/'))) return;
		check();
		if (text) return show();
		// The story is read when its module runs, so it has to run again before the page asks for it, and with it what
		// keeps something made of it. Nothing else: to make all modules anew takes seconds, and memory.
		const { moduleGraph } = environments.ssr;
		for (const module of moduleGraph.getModulesByFile(LOAD) ?? []) moduleGraph.invalidateModule(module);
		ws.send({ type: 'full-reload' });
	});
	ws.on('connection', show);
	middlewares.use((request, response, next) => {
		if (!text || !request.headers.accept?.includes('text/html')) return next();
		// Kit's own error page would not hear that the data is mended; this one shows the overlay and listens.
		response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
		response.end(
			`<!doctype html><title>data</title><script type="module" src="${config.base}@vite/client"></script>`,
		);
	});
}
