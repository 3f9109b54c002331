import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoryError } from '#lib/story/problems.ts';
import { problemsInMessages } from './check.ts';
import { messageFiles, PROJECT } from './read.ts';
import { replaceFiles } from './replace.ts';

const TARGET = 'src/lib/paraglide';
/** What the compiled messages were made of: a hash, in their own folder. */
const STAMP = 'made-of';

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
 * the compiler of types reads, it takes half the time; the next call with them adds them.
 */
export async function compileMessages(folder: string, { types = true } = {}): Promise<void> {
	const problems = problemsInMessages(folder);
	if (problems.length > 0) throw new StoryError(problems, '');
	const target = join(folder, TARGET);
	const madeOf = hashOf(
		JSON.stringify(OPTIONS),
		...[...[...messageFiles(folder).values()].flat(), join(PROJECT, 'settings.json'), 'package-lock.json']
			.map((file) => join(folder, file))
			.filter(existsSync)
			.map((path) => readFileSync(path)),
	);
	const stamp = join(target, STAMP);
	const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
	if (known === madeOf || (!types && known === madeOf + UNTYPED)) return;
	// Loaded only now: the compiler takes longer than it takes to see that there is nothing to do.
	const { compile } = await import('@inlang/paraglide-js');
	const made = mkdtempSync(join(tmpdir(), 'messages-'));
	try {
		await compile({ ...OPTIONS, emitTsDeclarations: types, project: join(folder, PROJECT), outdir: made });
		if (readdirSync(made).length === 0) throw new Error('no message was compiled');
		// Stands there only while all the rest does.
		rmSync(stamp, { force: true });
		replaceFiles(made, target, types ? undefined : /\.d\.ts$/);
		writeFileSync(stamp, madeOf + (types ? '' : UNTYPED));
	} finally {
		rmSync(made, { recursive: true });
	}
}

function hashOf(...parts: readonly (string | Buffer)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest('hex');
}
