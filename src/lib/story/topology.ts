/** Reads a base map's file and checks its form. Knows nothing of where its arcs lead. */
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { fileOfBase } from '#lib/model/geo.ts';
import type { MapBase } from '#lib/model/vocabulary.ts';
import { readText } from './decode.ts';
import type { Report } from './problems.ts';
import { topologyOf } from './topojson.ts';

const LONGEST_JSON = 60;

/** A base map as far as it could be read: absent when it is no TopoJSON of the form expected, which is reported. */
export function readTopology(folder: string, base: MapBase, report: Report): Topology | undefined {
	const file = fileOfBase(base);
	const text = readText(join(folder, file));
	if (typeof text !== 'string') {
		report({ file, ...text });
		return undefined;
	}
	const json = parseJson(text);
	if (json === undefined) {
		report({ file, expected: 'JSON' });
		return undefined;
	}
	const result = v.safeParse(topologyOf(base), json, { abortEarly: true });
	if (result.success) return json as Topology;
	const [issue] = result.issues;
	const path = toPath(v.getDotPath(issue));
	const value = toValue(issue.input);
	report({ file, ...(path && { column: path }), ...(value && { value }), expected: issue.message });
	return undefined;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** A place inside the file as code would write it: `arcs.12.3` becomes `arcs[12][3]`. */
const toPath = (path: string | null) => path?.replace(/\.(\d+)/g, '[$1]');

/** What stands there; nothing for what is absent, and nothing for whole lists, of which only the beginning would fit. */
function toValue(input: unknown): string | undefined {
	if (typeof input === 'string') return input;
	const json = JSON.stringify(input);
	return json === undefined || json.length > LONGEST_JSON ? undefined : json;
}
