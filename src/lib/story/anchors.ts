/** Checks the words behind each row: that every cited line has some, that none is left over, and that the line says them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorKeyOf } from '#lib/model/anchors.ts';
import { type Cite, formatCite } from '#lib/model/cites.ts';
import type { Story } from '#lib/model/story.ts';
import { fileOf } from '#lib/model/tables.ts';
import { ANCHORED_TABLES } from '#lib/model/vocabulary.ts';
import { type Problem, type Report, rowReport } from './problems.ts';
import type { Readings } from './references.ts';

/** Checks that rows and words answer each other; says nothing where a table could not be read as a whole. */
export function checkAnchors(readings: Readings, report: Report): void {
	if ([...ANCHORED_TABLES, 'anchors' as const].some((name) => !readings[name].isWhole)) return;
	const { anchors } = readings;
	const keyOf = (table: unknown, row: unknown, cite: Cite) => `${table} ${row} ${formatCite(cite)}`;
	const left = new Map(
		anchors.rows.map((row) => [keyOf(row.values.table, row.values.row, row.values.cite as Cite), row]),
	);
	for (const table of ANCHORED_TABLES) {
		const fault = rowReport(fileOf(table), report);
		for (const row of readings[table].rows) {
			const key = anchorKeyOf(table, row.cells);
			for (const cite of (row.values.cites ?? []) as readonly Cite[]) {
				if (left.delete(keyOf(table, key, cite)) || cite.line === undefined) continue;
				fault(row, 'cites', `words of ${formatCite(cite)} for ${key} in ${anchors.file}`);
			}
		}
	}
	const fault = rowReport(anchors.file, report);
	for (const row of left.values()) fault(row, 'row', 'a row of that table that cites it');
}

/**
 * What in a folder of documents, each in a file whose name begins with its id, is not what the data say of it: another
 * text by its fingerprint, or a line without its words. White space and the form of quotation marks do not count.
 */
export function problemsInDocuments(folder: string, { sources, anchors }: Story): Problem[] {
	const problems: Problem[] = [];
	const linesOf = new Map<string, string[]>();
	for (const { id, sha256, at } of sources.filter(({ kind }) => kind === 'document')) {
		const name = readdirSync(folder).find((file) => file.startsWith(id));
		const bytes = name === undefined ? undefined : readFileSync(join(folder, name));
		const found = bytes && createHash('sha256').update(bytes).digest('hex');
		if (bytes && found === sha256) linesOf.set(id, bytes.toString('utf8').split('\n'));
		else
			problems.push({
				...at,
				column: 'sha256',
				value: found ?? '',
				expected: `the document ${id} in ${folder}, whose fingerprint is ${sha256}`,
			});
	}
	for (const { cite, words, at } of anchors) {
		const line = linesOf.get(cite.source)?.[(cite.line ?? 0) - 1];
		if (line === undefined) continue;
		const isWhole = sentencesOf(line).includes(normal(words));
		if (normal(line).includes(normal(words)) && !isWhole) continue;
		const expected = isWhole
			? 'a part of a sentence'
			: `words of line ${cite.line} of document ${cite.source}`;
		problems.push({ ...at, column: 'words', value: words, expected });
	}
	return problems;
}

const normal = (text: string): string =>
	text
		.replace(/[“”„«»]/g, '"')
		.replace(/[‘’]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();

const sentencesOf = (line: string): string[] =>
	Array.from(new Intl.Segmenter('en', { granularity: 'sentence' }).segment(normal(line)), ({ segment }) =>
		segment.trim().replace(/[.!?]$/, ''),
	);
