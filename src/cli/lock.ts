/**
 * A file that one process has at a time: it holds the process's number, so that the lock of a process that was killed is free at
 * once; libraries tell such a lock by its age, and have to renew it meanwhile.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Does work while it has a lock. `whenTaken` is told which process has it, and throws, or waits until it is tried again. */
export async function withLock<Result>(
	lock: string,
	work: () => Promise<Result>,
	whenTaken: (process: number) => Promise<unknown>,
): Promise<Result> {
	mkdirSync(dirname(lock), { recursive: true });
	for (let other = take(lock); other !== undefined; other = take(lock)) await whenTaken(other);
	try {
		return await work();
	} finally {
		rmSync(lock, { force: true });
	}
}

/** Takes a lock, also that of a process that was killed; where a running one has it, returns its number. */
function take(lock: string): number | undefined {
	while (!create(lock)) {
		const owner = ownerOf(lock);
		if (owner === undefined) continue;
		if (isRunning(Number(owner))) return Number(owner);
		// Only who has the right to it, a lock as well, may replace what a dead process left: a second one would replace the first.
		const right = `${lock}.${owner}`;
		const other = take(right);
		if (other !== undefined) return other;
		if (ownerOf(lock) === owner) {
			renameSync(right, lock);
			return undefined;
		}
		rmSync(right);
	}
	return undefined;
}

/** Whether there was none. It is linked to its place, so that nobody finds it without its number. */
function create(lock: string): boolean {
	const written = `${lock}-${process.pid}`;
	writeFileSync(written, String(process.pid));
	try {
		linkSync(written, lock);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(written);
	}
}

/** Undefined where it has just been given back. */
function ownerOf(lock: string): string | undefined {
	try {
		return readFileSync(lock, 'utf8');
	} catch {
		return undefined;
	}
}

function isRunning(owner: number): boolean {
	// Power that failed leaves a file without a number; 0 would ask of this process.
	if (!(owner > 0)) return false;
	try {
		process.kill(owner, 0);
		return true;
	} catch (error) {
		// Another user's process runs as well.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
