/** Reads what the package's descriptor is the only one to know: the data's version, and the checksums of files. */
import { join } from 'node:path';
import * as v from 'valibot';
import { VERSION } from '#lib/model/versions.ts';
import { readText } from './decode.ts';
import type { Report } from './problems.ts';

/** The data package's descriptor in the data folder. */
export const DESCRIPTOR = 'datapackage.json';

const schema = v.pipe(
	v.string(),
	v.parseJson(),
	v.object({
		version: v.pipe(v.string(), v.regex(VERSION)),
		resources: v.array(
			v.object({
				path: v.string(),
				bytes: v.optional(v.number()),
				hash: v.optional(v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/))),
			}),
		),
	}),
);

/** The parts of the descriptor that the reader uses; the others are a test's matter. */
export type Descriptor = v.InferOutput<typeof schema>;

/** Undefined when it could not be read, which is reported. */
export function readDescriptor(folder: string, report: Report): Descriptor | undefined {
	const text = readText(join(folder, DESCRIPTOR));
	if (typeof text !== 'string') {
		report({ file: DESCRIPTOR, ...text });
		return undefined;
	}
	const result = v.safeParse(schema, text);
	if (result.success) return result.output;
	report({
		file: DESCRIPTOR,
		expected: 'JSON with a version as 1.2.3 and a list of resources, of which some have a hash as sha256:…',
	});
	return undefined;
}
