import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { messagesPlugin } from './src/cli/messages/plugin.ts';
import { failuresPlugin } from './src/lib/build/failures.ts';
import { fetchFirstPlugin } from './src/lib/build/fetch-first.ts';
import { scriptPlugin } from './src/lib/build/script.js';
import { siteUrlPlugin } from './src/lib/build/site.ts';
import { unchangedPlugin } from './src/lib/build/unchanged.ts';
import { storyPlugin } from './src/lib/story/plugin.ts';

/**
 * An island without a hash in its name. The explorers' chunks import each other, by which the server's build, that writes
 * the pages, comes to other names for them, and for what imports them, than the browser's.
 */
const steadyName = (name: string): Plugin => ({
	name: 'steady-name',
	outputOptions: (output) => ({
		...output,
		entryFileNames: (chunk) => {
			if (chunk.name === name) return `${name}.js`;
			const { entryFileNames: names = '[name]-[hash].js' } = output;
			return typeof names === 'string' ? names : names(chunk);
		},
	}),
});

/** Lightning CSS's flag, `Features.LightDark`; its package is Vite's own. */
const LIGHT_DARK = 1 << 20;

export default defineConfig({
	plugins: [
		// Only while developing, to compile on every change: builds and tests compile once, by `npm run messages`.
		!process.env.VITEST && messagesPlugin(),
		scriptPlugin(),
		siteUrlPlugin(),
		storyPlugin(),
		!process.env.VITEST && failuresPlugin(),
		unchangedPlugin(),
		sveltekit(),
	],
	resolve: {
		alias: { 'brotli/decompress.js': fileURLToPath(new URL('src/lib/share/no-woff2.ts', import.meta.url)) },
	},
	// A build while developing is no edit: each of its pages would reload those that are open.
	server: { watch: { ignored: [fileURLToPath(new URL('build/**', import.meta.url))] } },
	// What plugins take is measured by `npm run bench`.
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	// Else each color-scheme would bring what stands in for light-dark(), which no style of ours asks for.
	css: { lightningcss: { exclude: LIGHT_DARK } },
	// Islands of pages that carry no other script: each a file of its own, with chunks that are fetched when needed.
	worker: { format: 'es', plugins: () => [svelte(), steadyName('explore'), fetchFirstPlugin()] },
	test: {
		// On two cores it would be one: the runner keeps a core for itself, and waits on it.
		maxWorkers: '100%',
		// A machine that does much else at once is slow, not wrong.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/build/**', 'tests/e2e/**', 'tests/export/**', 'tests/full/**'],
					environment: 'node',
					// Files share their modules: none changes what another reads, and the story is read once a worker.
					isolate: false,
					// Tests of drawings may ask for the pseudo-locale.
					alias: {
						'#lib/paraglide/messages.js': fileURLToPath(
							new URL('tests/pseudo-locale/messages.ts', import.meta.url),
						),
					},
				},
			},
			{
				extends: true,
				test: {
					name: 'build',
					include: ['tests/build/**/*.test.ts'],
					// One worker, whose files share their modules: the pages are parsed once.
					isolate: false,
					fileParallelism: false,
					sequence: { groupOrder: 1 },
				},
			},
			{ extends: true, test: { name: 'export', include: ['tests/export/**/*.test.ts'], isolate: false } },
			// Two builds, web servers and programs that may be installed: minutes, and not for every change.
			{
				extends: true,
				test: {
					name: 'full',
					include: [
						'tests/full/**/*.test.ts',
						'tests/export/render.test.ts',
						'tests/figures/changed-data.test.ts',
					],
					env: { FULL: '1', CHANGES: '2000' },
				},
			},
		],
	},
});
