import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['baseLocale'],
			emitTsDeclarations: true,
		}),
		sveltekit(),
	],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/build/**', 'tests/e2e/**'],
					environment: 'node',
				},
			},
			{ extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
		],
	},
});
