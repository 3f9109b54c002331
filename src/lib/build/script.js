/**
 * Small scripts that pages carry beside Kit's own, each bundled from its entry into one classic script. Plain JavaScript,
 * since `svelte.config.js` asks for the hashes and Node reads it before anything is compiled.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Where the scripts begin, by name. */
const entryOf = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}.ts`, import.meta.url));

/**
 * The minified text of a script: the same bytes for the same source. Throws what the bundler throws.
 * @param {string} entry Path of its first module.
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
	const output = await build({
		configFile: false,
		envFile: false,
		publicDir: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2021',
			minify: 'oxc',
			// A script leaves no name behind in the page it runs in.
			lib: { entry, formats: ['iife'], name: '_', fileName: 'script' },
		},
	});
	const [made] = Array.isArray(output) ? output : [output];
	const [chunk] = made && 'output' in made ? made.output : [];
	if (chunk?.type !== 'chunk') throw new Error(`${entry} bundles to no script`);
	return chunk.code.trim();
}

/**
 * What `script-src` must name for an inline script to run.
 * @param {string} name Its path below `src/lib/`, without the ending.
 * @returns {Promise<`sha256-${string}`>}
 */
export async function hashOf(name) {
	return `sha256-${createHash('sha256')
		.update(await bundle(entryOf(name)))
		.digest('base64')}`;
}

const QUERY = '?script';

/**
 * `import text from './frame.ts?script'`: the bundled script as text.
 * @returns {import('vite').Plugin}
 */
export function scriptPlugin() {
	return {
		name: 'script',
		enforce: 'pre',
		async resolveId(id, importer) {
			if (!id.endsWith(QUERY)) return;
			const found = await this.resolve(id.slice(0, -QUERY.length), importer);
			return found && `${found.id}${QUERY}`;
		},
		async load(id) {
			if (!id.endsWith(QUERY)) return;
			const entry = id.slice(0, -QUERY.length);
			this.addWatchFile(entry);
			return `export default ${JSON.stringify(await bundle(entry))};`;
		},
	};
}
