/** Files that appear whole or not at all, and how far the work has come. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CallError } from './arguments.ts';

export interface Job {
	name: string;
	make(): string | Uint8Array | Promise<string | Uint8Array>;
}

/** Makes every file in a folder beside the others, then moves them to their places; returns their paths. */
export async function writeFiles(
	jobs: readonly Job[],
	{ out, force, report }: { out: string; force: boolean; report: (done: number, name: string) => void },
): Promise<string[]> {
	const paths = jobs.map(({ name }) => join(out, name));
	const there = paths.find((path) => existsSync(path));
	if (there !== undefined && !force)
		throw new CallError(`${there} is there already and would be replaced: add --force`);
	const unfinished = openFolder(out);
	const discard = () => rmSync(unfinished, { recursive: true, force: true });
	const stop = () => {
		discard();
		process.exit(130);
	};
	process.once('SIGINT', stop).once('SIGTERM', stop);
	try {
		for (const [i, { name, make }] of jobs.entries()) {
			write(join(unfinished, name), await make());
			report(i + 1, name);
		}
		for (const [i, { name }] of jobs.entries()) move(join(unfinished, name), paths[i] ?? '');
	} finally {
		discard();
		process.off('SIGINT', stop).off('SIGTERM', stop);
	}
	return paths;
}

/** In the folder itself, so that a move is one step of the file system. */
function openFolder(out: string): string {
	try {
		makeFolder(resolve(out));
		return mkdtempSync(join(out, '.export-'));
	} catch (error) {
		throw refused(out, error);
	}
}

/** Step by step: Node's own way never returns where a file system takes no folders, as /proc. */
function makeFolder(path: string): void {
	if (existsSync(path)) return;
	makeFolder(dirname(path));
	mkdirSync(path);
}

function write(path: string, content: string | Uint8Array): void {
	try {
		writeFileSync(path, content);
	} catch (error) {
		throw refused(path, error);
	}
}

function move(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		throw refused(to, error);
	}
}

const refused = (path: string, error: unknown): CallError =>
	new CallError(
		`cannot write to ${path} (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`,
	);

/** A bar that redraws itself on a terminal, a line a file elsewhere. */
export function reporter(total: number, stream: NodeJS.WriteStream): (done: number, name: string) => void {
	const WIDTH = 30;
	return (done, name) => {
		if (!stream.isTTY) {
			stream.write(`${done}/${total} ${name}\n`);
			return;
		}
		const full = Math.round((done / total) * WIDTH);
		const bar = `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done}/${total} ${name}`;
		const line = bar.slice(0, Math.max(20, (stream.columns ?? 80) - 1));
		stream.write(`\r\x1b[2K${line}${done === total ? '\n' : ''}`);
	};
}
