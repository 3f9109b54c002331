/**
 * What is imported late is fetched before, with all that it imports: a browser may take an import that has failed once for failed
 * as long as the page stands, a fetch it does not. So whatever asks for it can ask again.
 */
import { posix } from 'node:path';
import type { Plugin } from 'vite';

/** Calls by a relative path, as a bundler writes them. */
const IMPORT = /\bimport\((["'`])(\.{1,2}\/[^"'`]+)\1\)/g;

type Imports = ReadonlyMap<string, readonly string[]>;

/** A file of the bundle and all that it imports at once, by their paths. */
function filesOf(file: string, imports: Imports, found = new Set<string>()): ReadonlySet<string> {
	if (found.has(file)) return found;
	found.add(file);
	for (const imported of imports.get(file) ?? []) filesOf(imported, imports, found);
	return found;
}

/** The code of a chunk with each late import behind the fetches for it. */
export function fetchFirst(code: string, file: string, imports: Imports): string {
	const folder = posix.dirname(file);
	return code.replaceAll(IMPORT, (call, _quote, path: string) => {
		const files = [...filesOf(posix.join(folder, path), imports)].map((each) => {
			const relative = posix.relative(folder, each);
			return relative.startsWith('.') ? relative : `./${relative}`;
		});
		return [
			`Promise.all(${JSON.stringify(files)}.map(async f=>{`,
			'let r=await fetch(new URL(f,import.meta.url));if(!r.ok)throw Error(f);await r.blob()',
			`})).then(()=>${call})`,
		].join('');
	});
}

export const fetchFirstPlugin = (): Plugin => ({
	name: 'fetch-first',
	generateBundle(_options, bundle) {
		const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
		const imports = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
		for (const chunk of chunks) chunk.code = fetchFirst(chunk.code, chunk.fileName, imports);
	},
});
