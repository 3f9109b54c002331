/** Reads the base maps of a data folder. */
import type { Geo } from '#lib/model/geo.ts';
import { MAP_BASES } from '#lib/model/vocabulary.ts';
import type { Report } from './problems.ts';
import { checkTopology } from './rings.ts';
import { readTopology } from './topology.ts';

/** The base maps, each checked; nothing when one could not be read, which is reported. */
export function readGeo(folder: string, report: Report): Geo | undefined {
	const bases = MAP_BASES.map((base) => {
		const topology = readTopology(folder, base, report);
		if (topology) checkTopology(topology, base, report);
		return [base, topology] as const;
	});
	if (bases.some(([, topology]) => topology === undefined)) return undefined;
	// The form of each has been checked against what its type says.
	return Object.fromEntries(bases) as unknown as Geo;
}
