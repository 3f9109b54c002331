/**
 * The Vite plugin that keeps bad data out: a build is refused, and under `vite dev` an edit of the data reloads
 * the page or shows what is wrong with it.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { latest } from './latest.ts';
import { overlayOf } from './overlay.ts';
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
		closeBundle() {
			delete latest.story;
		},
	};
}

function watch(server: ViteDevServer, folder: string): void {
	const { config, environments, middlewares, watcher, ws } = server;
	const show = overlayOf(server);
	let isGood = true;
	const check = () => {
		const result = readStory(folder);
		isGood = !('problems' in result);
		show('problems' in result ? { message: problemsText(result.problems, folder) } : undefined);
		if ('problems' in result || folder !== DATA_FOLDER) return;
		latest.story = result.story;
		latest.take?.(result.story);
	};
	check();
	watcher.add(folder);
	watcher.on('all', (_, path) => {
		if (!STORY_FILES.includes(relative(folder, path).replaceAll(sep, '/'))) return;
		const wasGood = isGood;
		check();
		if (!isGood) return;
		// Where the data could not be used before, the module that holds the story has thrown.
		const { moduleGraph } = environments.ssr;
		if (!wasGood)
			for (const module of moduleGraph.getModulesByFile(LOAD) ?? []) moduleGraph.invalidateModule(module);
		ws.send({ type: 'full-reload' });
	});
	middlewares.use((request, response, next) => {
		if (isGood || !request.headers.accept?.includes('text/html')) return next();
		// Kit's own error page would not hear that the data is mended; this one shows the overlay and listens.
		response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
		response.end(
			`<!doctype html><title>data</title><script type="module" src="${config.base}@vite/client"></script>`,
		);
	});
}
