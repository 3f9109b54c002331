/** Reads the base maps of a data folder: generated files, held to the checksums in the package's descriptor. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { baseMaps, fileOfBase, type Geo } from '#lib/model/geo.ts';
import { MAP_BASES, type MapBase } from '#lib/model/vocabulary.ts';
import { readText } from './decode.ts';
import { DESCRIPTOR, type Descriptor } from './descriptor.ts';
import type { Report } from './problems.ts';

/** Size and SHA-256 of a file, as a resource of a Data Package gives them. */
export const checksumOf = (content: string | Uint8Array) => ({
	bytes: Buffer.byteLength(content),
	hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
});

/** The base maps; undefined when one is not the file that the descriptor tells of, which is reported. */
export function readGeo(folder: string, descriptor: Descriptor | undefined, report: Report): Geo | undefined {
	const maps = MAP_BASES.map((base) => [base, readBase(folder, base, descriptor, report)] as const);
	if (maps.some(([, map]) => !map)) return undefined;
	// The checksums are those of maps that were made as the type says.
	return Object.fromEntries(maps) as unknown as Geo;
}

function readBase(
	folder: string,
	base: MapBase,
	descriptor: Descriptor | undefined,
	report: Report,
): Topology | undefined {
	const file = fileOfBase(base);
	const text = readText(join(folder, file));
	if (typeof text !== 'string') {
		report({ file, ...text });
		return undefined;
	}
	// A descriptor that cannot be read is a problem of its own.
	if (!descriptor) return undefined;
	const { bytes, hash } = descriptor.resources.find(({ path }) => path === file) ?? {};
	const found = checksumOf(text);
	const fault = (column: string, value: string | number, expected = `a value in ${DESCRIPTOR}`) =>
		report({
			file,
			column,
			value: String(value),
			expected: `${expected}; npm run build:geo makes the map and its checksums anew`,
		});
	if (found.bytes !== bytes) fault('bytes', found.bytes, bytes?.toString());
	else if (found.hash !== hash) fault('hash', found.hash, hash);
	else {
		const topology: Topology = JSON.parse(text);
		const { object } = baseMaps[base];
		if (topology.objects[object]) return topology;
		fault('objects', Object.keys(topology.objects).join(' '), object);
	}
	return undefined;
}
