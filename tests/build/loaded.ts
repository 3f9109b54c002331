/** Which scripts of the built site lead to which. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { BUILD, read } from './built.ts';

/** Addresses of other scripts in a script, at once or when they are asked for. */
const LATER = /import\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const AT_ONCE = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** The scripts and all that they may ever fetch, by path; with `atOnce`, only what they cannot do without. */
export function loadedFrom(scripts: readonly string[], { atOnce = false } = {}): string[] {
	const found = new Set<string>();
	const visit = (path: string) => {
		if (found.has(path) || !existsSync(join(BUILD, path))) return;
		found.add(path);
		const text = read(path);
		for (const pattern of atOnce ? [AT_ONCE] : [AT_ONCE, LATER])
			for (const [, address = ''] of text.matchAll(pattern)) visit(join(dirname(path), address));
	};
	for (const script of scripts) visit(script);
	return [...found];
}
