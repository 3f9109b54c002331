/** Files that take long to make, kept from build to build: each under the hash of all that goes into it. */
import { createHash } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

type Bytes = Uint8Array<ArrayBuffer>;

const FOLDER = 'node_modules/.cache/vladivostok-2019';

/** Code and libraries that make files: a change of either makes all of them anew. */
const MADE_BY = [
	'src/lib/build',
	'src/lib/files',
	'src/lib/xml',
	'src/lib/drawing/style.ts',
	'package-lock.json',
];

/** What no build has asked for so long is deleted, ms. */
const KEPT = 30 * 86_400_000;

const hashOf = (...parts: readonly (string | Uint8Array)[]): Buffer => {
	const hash = createHash('sha256');
	// The length keeps what ends one part from beginning the next.
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest();
};

const isOn = process.env.NO_CACHE !== '1';

let madeBy: Buffer | undefined;
const made = new Map<string, Promise<Bytes>>();

/**
 * A file by its kind and by what it is made of: made once a build, and taken from an earlier build where there is one.
 * With NO_CACHE=1 nothing is taken from another build, and nothing kept for the next.
 */
export function cached(
	kind: string,
	parts: readonly (string | Uint8Array)[],
	make: () => Promise<Bytes> | Bytes,
): Promise<Bytes> {
	madeBy ??= hashOf(...MADE_BY.flatMap(contentsOf));
	const key = hashOf(kind, madeBy, ...parts).toString('hex');
	const file = made.get(key) ?? (isOn ? readOrMake(join(FOLDER, key), make) : Promise.resolve(make()));
	made.set(key, file);
	return file;
}

async function readOrMake(path: string, make: () => Promise<Bytes> | Bytes): Promise<Bytes> {
	const known = read(path);
	if (known) return known;
	const bytes = await make();
	write(path, bytes);
	return bytes;
}

/** Deletes what has not been used for long. */
export function prune(): void {
	if (!isOn) return;
	for (const path of filesIn(FOLDER))
		if (Date.now() - statSync(path).mtimeMs > KEPT) rmSync(path, { force: true });
}

/** Undefined where there is none, or one that is not whole: its own hash stands before the bytes. */
function read(path: string): Bytes | undefined {
	try {
		const content = readFileSync(path);
		const bytes = new Uint8Array(content.subarray(32));
		if (!hashOf(bytes).equals(content.subarray(0, 32))) return undefined;
		utimesSync(path, new Date(), new Date());
		return bytes;
	} catch {
		return undefined;
	}
}

/** A folder that takes no files costs time, not the build. */
function write(path: string, bytes: Bytes): void {
	try {
		mkdirSync(FOLDER, { recursive: true });
		const unfinished = `${path}.${process.pid}`;
		writeFileSync(unfinished, Buffer.concat([hashOf(bytes), bytes]));
		renameSync(unfinished, path);
	} catch {}
}

const contentsOf = (path: string): Buffer[] =>
	statSync(path).isDirectory() ? filesIn(path).map((file) => readFileSync(file)) : [readFileSync(path)];

function filesIn(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort();
	} catch {
		return [];
	}
}
