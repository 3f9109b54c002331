import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = 'src/project.inlang';
const TARGET = 'src/lib/paraglide';
/** What the compiled messages were made of: a hash, in their own folder. */
const STAMP = join(TARGET, 'made-of');

/** Compiles a project's messages, unless they are compiled already from the same files by the same compiler. */
export async function compileMessages(folder: string): Promise<void> {
	const stamp = join(folder, STAMP);
	const madeOf = hashOf([
		...filesIn(join(folder, 'src/messages')),
		join(folder, PROJECT, 'settings.json'),
		join(folder, 'package-lock.json'),
	]);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeOf) return;
	// Loaded only now: the compiler takes longer than it takes to see that there is nothing to do.
	const { compile } = await import('@inlang/paraglide-js');
	await compile({
		project: join(folder, PROJECT),
		outdir: join(folder, TARGET),
		strategy: ['baseLocale'],
		emitTsDeclarations: true,
	});
	writeFileSync(stamp, madeOf);
}

function hashOf(paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.filter(existsSync)) hash.update(readFileSync(path));
	return hash.digest('hex');
}

const filesIn = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => join(folder, name))
		.sort();
