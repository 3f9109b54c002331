/** The words behind each row: one for each cited line, none left over, and each of them in its line. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '#lib/model/story.ts';
import { ANCHORED_TABLES, QUOTED_LANGUAGES } from '#lib/model/vocabulary.ts';
import { problemsInDocuments } from '#lib/story/anchors.ts';
import { DOCUMENTS, hasDocuments } from '../documents.ts';
import { LINES_OF_004 } from '../facts.ts';
import { story } from '../story.ts';
import { lineOf } from './copy.ts';
import { append, itNames, itRefuses, rewrite, set } from './spoil.ts';

const FILE = 'anchors.csv';
const TIE = 'met-putin-kim-jong-il';
/** How the words begin that this tie rests on. */
const START = `relations,${TIE},002:8,`;
const LEFT = 'a row of that table that cites it';

const dropped = (start: string) =>
	rewrite(FILE, (text) => text.replace(new RegExp(`^${start}.*\\n`, 'm'), ''));
const added = (table: string, row: string, cite: string) => append(FILE, table, row, cite, 'some words', '');
const missing = (file: string, start: string, cites: string, cite: string, key: string) =>
	`data/${file}:${lineOf(file, start)} cites: "${cites}" – expected words of ${cite} for ${key} in ${FILE}`;
const left = (row: string) => `data/${FILE}:@ row: "${row}" – expected ${LEFT}`;

describe('checkAnchors', () =>
	itNames([
		['a missing one', dropped(START), missing('relations.csv', `${TIE},`, '002:8', '002:8', TIE)],
		[
			'a missing one of a row without an id and a date',
			dropped('workers,undated-10000,004:29,'),
			missing('workers.csv', ',10000,', '004:29', '004:29', 'undated-10000'),
		],
		[
			'a missing one of an answer, by its question and document',
			dropped('answers,signed-001,001:23,'),
			missing('answers.csv', 'signed,001,', '001:11 001:23', '001:23', 'signed-001'),
		],
		['one for a line that the row does not cite', added('relations', TIE, '002:6'), left(TIE)],
		['one for a row that is not there', added('relations', 'met-nobody', '002:8'), left('met-nobody')],
		['one for a row of another table', added('events', TIE, '002:8'), left(TIE)],
		['one of another source that the row does not cite', added('relations', TIE, 'RU14'), left(TIE)],
		[
			'one twice',
			added('relations', TIE, '002:8'),
			`data/${FILE}:@ table: "relations" – expected words once for a row and a citation, but line ${lineOf(FILE, START)} has the same`,
		],
		[
			'a row that has come to cite another line: what it lacks, and what is left over',
			set('relations.csv', `${TIE},`, 'cites', '002:6'),
			`data/relations.csv:@ cites: "002:6" – expected words of 002:6 for ${TIE} in ${FILE}`,
			`data/${FILE}:${lineOf(FILE, START)} row: "${TIE}" – expected ${LEFT}`,
		],
	]));

describe('the words of a line', () =>
	itRefuses(FILE, START, [
		['words', 'one two three four five six seven eight nine', 'text of at most 8 words'],
		['words', '', 'text of at most 8 words'],
		['table', 'sources', `one of ${ANCHORED_TABLES.join(', ')}`],
		['cite', '2', 'a citation as RU14 or 004:29'],
		['cite', '002:8 002:6', 'a citation as RU14 or 004:29'],
		['lang', 'korean', `one of ${QUOTED_LANGUAGES.join(', ')}`],
	]));

describe('words of a line that there is not', () =>
	itNames([
		[
			'the line, and that no row cites it',
			added('relations', TIE, `004:${LINES_OF_004 + 1}`),
			`data/${FILE}:@ cite: "004:${LINES_OF_004 + 1}" – expected a line from 1 to ${LINES_OF_004} of document 004`,
			`data/${FILE}:@ row: "${TIE}" – expected ${LEFT}`,
		],
	]));

describe('problemsInDocuments', () => {
	const TEXT = 'A title\nHe “will”  leave. She said that it’s so! Then they left.\n';
	const folder = mkdtempSync(join(tmpdir(), 'documents-'));
	beforeAll(() => writeFileSync(join(folder, '000_any-name.txt'), TEXT));
	afterAll(() => rmSync(folder, { recursive: true }));

	const [source] = story.sources;
	const [anchor] = story.anchors;
	if (!source || !anchor) throw new Error('the story has no sources, or no words of lines');
	/** A story of one document, and of one row that rests on its second line. */
	const storyOf = (words: string, text = TEXT, line = 2): Story => ({
		...story,
		sources: [{ ...source, id: '000', kind: 'document', sha256: sha256Of(text) }],
		anchors: [{ ...anchor, cite: { source: '000', line }, words }],
	});
	const wordsProblem = (words: string, expected: string) => ({
		...anchor.at,
		column: 'words',
		value: words,
		expected,
	});

	it.each([
		'He “will” leave. She said',
		'said that it’s so',
		// The form of quotation marks and white space do not count.
		'"will" leave. She said',
		"said that it's so",
		'“will”   leave',
		// Two sentences are none.
		'He “will” leave. She said that it’s so!',
	])('finds %j in the line', (words) => {
		expect(problemsInDocuments(folder, storyOf(words))).toEqual([]);
	});

	it.each(['will leave', 'SAID THAT', 'said that it was so', 'A title', 'leave, She'])(
		'misses %j there',
		(words) => {
			expect(problemsInDocuments(folder, storyOf(words))).toEqual([
				wordsProblem(words, 'words of line 2 of document 000'),
			]);
		},
	);

	it.each(['He “will” leave', 'She said that it’s so', "She said that it's so", 'Then they left'])(
		'takes %j for a whole sentence',
		(words) => {
			expect(problemsInDocuments(folder, storyOf(words))).toEqual([
				wordsProblem(words, 'a part of a sentence'),
			]);
		},
	);

	it('looks in the line that is cited, and in no other', () => {
		expect(problemsInDocuments(folder, storyOf('leave. She', TEXT, 1))).toHaveLength(1);
		expect(problemsInDocuments(folder, storyOf('title', TEXT, 1))).toEqual([]);
	});

	it('names a document with another fingerprint, and looks for no words in it', () => {
		const other = `${TEXT}And more.\n`;
		expect(problemsInDocuments(folder, storyOf('words that are nowhere', other))).toEqual([
			{
				...source.at,
				column: 'sha256',
				value: sha256Of(TEXT),
				expected: `the document 000 in ${folder}, whose fingerprint is ${sha256Of(other)}`,
			},
		]);
	});

	it('names every document that is not there', () => {
		const documents = story.sources.filter(({ kind }) => kind === 'document');
		const problems = problemsInDocuments(folder, story);
		expect(problems.map(({ file, line, column }) => ({ file, line, column }))).toEqual(
			documents.map(({ at }) => ({ ...at, column: 'sha256' })),
		);
		expect(problems.filter(({ value }) => value === '')).toHaveLength(documents.length - 1);
	});

	it.skipIf(!hasDocuments)('finds no problem in the documents themselves', () => {
		expect(problemsInDocuments(DOCUMENTS, story)).toEqual([]);
	});
});

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
