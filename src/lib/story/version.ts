/** Reads the data's version from the package's descriptor, whose other parts are a test's matter. */
import { join } from 'node:path';
import * as v from 'valibot';
import { VERSION } from '#lib/model/versions.ts';
import { readText } from './decode.ts';
import type { Report } from './problems.ts';

/** The data package's descriptor in the data folder. */
export const DESCRIPTOR = 'datapackage.json';

const descriptor = v.pipe(
	v.string(),
	v.parseJson(),
	v.object({ version: v.pipe(v.string(), v.regex(VERSION)) }),
);

/** The version as `1.2.3`; empty when it could not be read, which is reported. */
export function readVersion(folder: string, report: Report): string {
	const text = readText(join(folder, DESCRIPTOR));
	if (typeof text !== 'string') {
		report({ file: DESCRIPTOR, ...text });
		return '';
	}
	const result = v.safeParse(descriptor, text);
	if (result.success) return result.output.version;
	report({ file: DESCRIPTOR, expected: 'JSON with a version as 1.2.3' });
	return '';
}
