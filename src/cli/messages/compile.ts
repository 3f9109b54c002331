import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { StoryError } from '#lib/story/problems.ts';
import { withLock } from '../lock.ts';
import { problemsInMessages } from './check.ts';
import { messageFiles, PROJECT } from './read.ts';
import { replaceFiles } from './replace.ts';

const TARGET = 'src/lib/paraglide';
/** What the compiled messages were made of: a hash, in their own folder. */
const STAMP = 'made-of';

/** Held while the compiled messages are written. */
const LOCK = join('.svelte-kit', 'compiling');

/** Between two looks whether another compilation has ended, ms. */
const PAUSE = 50;

/** Stands behind the hash where the types are of earlier messages, or none. */
const UNTYPED = ' without types';

/** One shape for all that reads them: a bundle takes from it only the messages that it needs. */
const OPTIONS = {
	outputStructure: 'message-modules' as const,
	strategy: ['baseLocale'] as ['baseLocale'],
	// It names the folder on this machine.
	emitReadme: false,
};

/**
 * Compiles a project's messages, unless they are compiled already from the same files by the same compiler. Throws a
 * `StoryError` that lists what is wrong with them, and then leaves what is compiled as it is. Without `types`, which only
 * the compiler of types reads, it takes half the time; the next call with them adds them. Waits where another process compiles the same project.
 */
export async function compileMessages(folder: string, { types = true } = {}): Promise<void> {
	const problems = problemsInMessages(folder);
	if (problems.length > 0) throw new StoryError(problems, '');
	if (isCompiled(folder, types)) return;
	await withLock(
		join(folder, LOCK),
		async () => {
			if (!isCompiled(folder, types)) await compileAnew(folder, types);
		},
		() => setTimeout(PAUSE),
	);
}

function isCompiled(folder: string, types: boolean): boolean {
	const stamp = join(folder, TARGET, STAMP);
	const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
	const source = hashOfSource(folder);
	return known === source || (!types && known === source + UNTYPED);
}

async function compileAnew(folder: string, types: boolean): Promise<void> {
	const target = join(folder, TARGET);
	const stamp = join(target, STAMP);
	const source = hashOfSource(folder);
	// Loaded only now: the compiler takes longer than it takes to see that there is nothing to do.
	const { compile } = await import('@inlang/paraglide-js');
	const made = mkdtempSync(join(tmpdir(), 'messages-'));
	try {
		await compile({ ...OPTIONS, emitTsDeclarations: types, project: join(folder, PROJECT), outdir: made });
		if (readdirSync(made).length === 0) throw new Error('no message was compiled');
		// Stands there only while all the rest does.
		rmSync(stamp, { force: true });
		replaceFiles(made, target, types ? undefined : /\.d\.ts$/);
		// After an edit during the compilation nobody can tell of which messages it was made: the next one begins anew.
		if (hashOfSource(folder) === source) writeFileSync(stamp, source + (types ? '' : UNTYPED));
	} finally {
		rmSync(made, { recursive: true });
	}
}

/** Of all that is compiled, and how. */
const hashOfSource = (folder: string): string =>
	hashOf(
		JSON.stringify(OPTIONS),
		...[...[...messageFiles(folder).values()].flat(), join(PROJECT, 'settings.json'), 'package-lock.json']
			.map((file) => join(folder, file))
			.filter(existsSync)
			.map((path) => readFileSync(path)),
	);

function hashOf(...parts: readonly (string | Buffer)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest('hex');
}
