/** The texts of the five documents, which are no part of the project: where they stand beside it, tests read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cite } from '#lib/model/cites.ts';

export const DOCUMENTS = '../shared/sources';
export const hasDocuments = existsSync(DOCUMENTS);
if (!hasDocuments) console.warn(`no folder ${DOCUMENTS}: what lines say is not looked for`);

/** A cited line of a document; empty for another source. */
export function lineOf({ source, line }: Cite): string {
	const name = readdirSync(DOCUMENTS).find((file) => file.startsWith(source));
	if (name === undefined || line === undefined) return '';
	return readFileSync(join(DOCUMENTS, name), 'utf8').split('\n')[line - 1] ?? '';
}
