/** Modules that need Svelte, which Node does not read: bundled once, and taken from the cache until a source changes. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { PluginOption } from 'vite';
import { withLock } from './lock.ts';
import { compileMessages } from './messages/compile.ts';

/** Below `node_modules`, where the bundle finds the packages that it imports. */
const CACHE = 'node_modules/.cache/vladivostok-2019-code';

/** Held while the settings that ours extend are made. */
const LOCK = join('.svelte-kit', 'preparing');

/** Between two looks whether another command has made them, ms. */
const PAUSE = 50;

/** What was bundled so long ago is deleted with the next bundle, ms. */
const KEPT = 86_400_000;

/** The message is one line. */
export class Unprepared extends Error {}

/** Of components: as Svelte compiles them, or nothing, for what lays figures out and never prints them. */
type Components = 'compiled' | 'left out';

/** Imports a module of a project, as `src/cli/export/modules.ts`, with the components that it draws with. */
export async function compiled<Module>(
	root: string,
	entry: string,
	components: Components = 'compiled',
): Promise<Module> {
	const name = hashOf(root, entry);
	const kept = join(root, CACHE, name);
	const folder = existsSync(kept) ? kept : join(openCache(root), name);
	if (!existsSync(folder)) {
		await prepare(root);
		await bundle(root, entry, components, folder);
	}
	return import(pathToFileURL(join(folder, basename(entry).replace(/\.ts$/, '.js'))).href);
}

/** A place for bundles: of a checkout that takes none, a folder of this run's own, from which packages are found as well. */
function openCache(root: string): string {
	const folder = join(root, CACHE);
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK);
		return folder;
	} catch {
		const own = mkdtempSync(join(tmpdir(), 'vladivostok-2019-code-'));
		symlinkSync(resolve(root, 'node_modules'), join(own, 'node_modules'));
		process.once('exit', () => rmSync(own, { recursive: true, force: true }));
		return own;
	}
}

/** Makes what `npm ci` does, but for `--ignore-scripts`: compiled messages, and the settings that ours extend. */
async function prepare(root: string): Promise<void> {
	try {
		await compileMessages(root);
		const settings = join(root, '.svelte-kit', 'tsconfig.json');
		if (!existsSync(join(root, 'tsconfig.json')) || existsSync(settings)) return;
		// Two at once trip over each other's files.
		await withLock(
			join(root, LOCK),
			async () => {
				if (existsSync(settings)) return;
				execFileSync(process.execPath, [join('node_modules', '@sveltejs', 'kit', 'svelte-kit.js'), 'sync'], {
					cwd: root,
					stdio: ['ignore', 'ignore', 'pipe'],
				});
			},
			() => setTimeout(PAUSE),
		);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (!code || !['EACCES', 'EPERM', 'EROFS'].includes(code)) throw error;
		throw new Unprepared(
			`the checkout cannot be written to (${code}) and is not prepared; run "npm run prepare" where it can be`,
		);
	}
}

async function bundle(root: string, entry: string, components: Components, folder: string): Promise<void> {
	// Loaded only now: to see that nothing has changed takes less time.
	const [{ build }, plugin] = await Promise.all([import('vite'), pluginFor(components)]);
	const unfinished = `${folder}.${process.pid}`;
	await build({
		root,
		// Kit's and Paraglide's plugins are for pages; a drawing needs none of them.
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [plugin],
		build: {
			ssr: entry,
			outDir: unfinished,
			emptyOutDir: true,
			rolldownOptions: { output: { entryFileNames: '[name].js' } },
		},
	});
	try {
		renameSync(unfinished, folder);
	} catch {
		// Another command was faster with the same, and may be reading it.
		rmSync(unfinished, { recursive: true });
	}
	// Another command may have taken it away by now.
	const cache = dirname(folder);
	for (const other of readdirSync(cache).map((name) => join(cache, name)))
		if (Date.now() - (statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > KEPT)
			rmSync(other, { recursive: true, force: true });
}

/** Svelte's own plugin takes longer to load than all else together. */
async function pluginFor(components: Components): Promise<PluginOption> {
	if (components === 'left out')
		return {
			name: 'without-components',
			enforce: 'pre',
			load: (id) => (id.endsWith('.svelte') ? 'export default undefined' : undefined),
		};
	const { svelte } = await import('@sveltejs/vite-plugin-svelte');
	return svelte({ configFile: false, compilerOptions: { runes: true, dev: false, hmr: false } });
}

/** Of all that a bundle is made from: the sources, the messages and the packages. */
function hashOf(root: string, entry: string): string {
	const hash = createHash('sha256').update(entry);
	const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && /\.(ts|js|svelte|css|json)$/.test(file.name))
		.map((file) => join(file.parentPath, file.name))
		// Compiled from the messages, which are among the sources.
		.filter((path) => !path.includes(join('src', 'lib', 'paraglide')))
		.sort();
	for (const path of [...sources, join(root, entry), join(root, 'package-lock.json')])
		if (existsSync(path)) hash.update(path.slice(root.length)).update(readFileSync(path));
	return hash.digest('hex').slice(0, 32);
}
