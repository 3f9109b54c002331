/**
 * `npm run build:geo [-- BASE...]`: makes the base maps of `data/geo/` anew from npm and Debian packages.
 * The site is built from the committed files and needs neither this nor the programs it runs.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOfBase } from '#lib/model/geo.ts';
import { isOneOf, MAP_BASES, type MapBase } from '#lib/model/vocabulary.ts';
import { DESCRIPTOR } from '#lib/story/descriptor.ts';
import { DATA_FOLDER } from '#lib/story/read.ts';
import { readCall } from './command.ts';
import { builders } from './geo/bases.ts';
import { describeFiles } from './geo/describe.ts';
import { BuildError } from './geo/tools.ts';

const USAGE = `usage: npm run build:geo [-- BASE...]

Makes base maps anew; writes them to ${DATA_FOLDER}/geo/, and their checksums to
${DATA_FOLDER}/${DESCRIPTOR}, when all have succeeded.
BASE is ${MAP_BASES.join(', ')}; all of them when left out. city needs GMT with its full shorelines.
Exit status: 0 when written, 1 when one could not be made, 2 when called wrongly.`;

const bases = readCall({ name: 'build:geo', usage: USAGE }, (names): readonly MapBase[] => {
	const wanted = names.filter((name) => isOneOf(MAP_BASES, name));
	const unknown = names.find((name) => !isOneOf(MAP_BASES, name));
	if (unknown !== undefined) throw new Error(`${JSON.stringify(unknown)} is no base map`);
	return wanted.length > 0 ? wanted : MAP_BASES;
});
if (bases) process.exitCode = build(bases);

/** Makes all of them in a temporary folder, then writes them; returns the exit status. */
function build(wanted: readonly MapBase[]): number {
	const folder = mkdtempSync(join(tmpdir(), 'build-geo-'));
	try {
		const made = new Map(
			wanted.map((base) => [fileOfBase(base), builders[base](mkdtempSync(join(folder, base)))]),
		);
		const descriptor = readFileSync(join(DATA_FOLDER, DESCRIPTOR), 'utf8');
		for (const [file, content] of made) write(file, content);
		write(DESCRIPTOR, Buffer.from(describeFiles(descriptor, made)));
		return 0;
	} catch (error) {
		if (!(error instanceof BuildError)) throw error;
		console.error(`build:geo: ${error.message}`);
		return 1;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function write(file: string, bytes: Uint8Array): void {
	const path = join(DATA_FOLDER, file);
	const isSame = existsSync(path) && readFileSync(path).equals(bytes);
	if (!isSame) writeFileSync(path, bytes);
	console.log(`${path}  ${bytes.length} bytes, ${isSame ? 'as before' : 'changed'}`);
}
