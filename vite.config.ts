import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { scriptPlugin } from './src/lib/server/script.js';
import { siteUrlPlugin } from './src/lib/server/site.ts';
import { storyPlugin } from './src/lib/server/story/plugin.ts';

/**
 * Islands without a hash in their names. The explorers' chunks import each other, by which the server's build, that writes
 * the pages, comes to other names for them, and for what imports them, than the browser's.
 */
const steadyNames = (names: readonly string[]): Plugin => ({
	name: 'steady-names',
	outputOptions: (output) => ({
		...output,
		entryFileNames: (chunk) => {
			if (names.includes(chunk.name)) return `${chunk.name}.js`;
			const { entryFileNames: usual = '[name]-[hash].js' } = output;
			return typeof usual === 'string' ? usual : usual(chunk);
		},
	}),
});

export default defineConfig(({ command }) => ({
	plugins: [
		// Only while developing, to compile on every change: builds and tests compile once, by `npm run messages`.
		command === 'serve' &&
			!process.env.VITEST &&
			paraglideVitePlugin({
				project: './src/project.inlang',
				outdir: './src/lib/paraglide',
				strategy: ['baseLocale'],
				emitTsDeclarations: true,
			}),
		scriptPlugin(),
		siteUrlPlugin(),
		storyPlugin(),
		sveltekit(),
	],
	resolve: {
		alias: { 'brotli/decompress.js': fileURLToPath(new URL('src/lib/share/no-woff2.ts', import.meta.url)) },
	},
	// Islands of pages that carry no other script: each a file of its own, with chunks that are fetched when needed.
	worker: { format: 'es', plugins: () => [svelte(), steadyNames(['explore', 'view'])] },
	test: {
		// On two cores it would be one: the runner keeps a core for itself, and waits on it.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/build/**', 'tests/e2e/**', 'tests/export/**'],
					environment: 'node',
				},
			},
			{ extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
			{ extends: true, test: { name: 'export', include: ['tests/export/**/*.test.ts'] } },
		],
	},
}));
