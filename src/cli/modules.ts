import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, isRunnableDevEnvironment } from 'vite';

/** Imports a module of the project, as `/src/lib/figures/registry.ts`, with the components that it draws with. */
export type Load = <T>(path: string) => Promise<T>;

/** Lends a way to import modules that need Svelte, which Node does not read; closed whatever happens. */
export async function withModules<T>(root: string, use: (load: Load) => Promise<T>): Promise<T> {
	// Kit's and Paraglide's plugins are for pages; a drawing needs none of them.
	const server = await createServer({
		root,
		configFile: false,
		mode: 'production',
		cacheDir: join(tmpdir(), 'vladivostok-2019-vite'),
		logLevel: 'warn',
		appType: 'custom',
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true, dev: false, hmr: false } })],
	});
	try {
		const { ssr } = server.environments;
		if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite runs no modules here');
		return await use((path) => ssr.runner.import(path));
	} finally {
		await server.close();
	}
}
