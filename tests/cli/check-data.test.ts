import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TABLE_NAMES } from '#lib/model/tables.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { unreadIn } from '#lib/story/readings.ts';
import { DOCUMENTS, hasDocuments } from '../documents.ts';
import { STATING_LINES } from '../facts.ts';
import { Copy } from '../story/copy.ts';
import { story } from '../story.ts';
import { run, start } from './run.ts';

let copy: Copy;
let documents: string;
beforeEach(() => {
	copy = new Copy({ isTranslated: true });
	documents = join(copy.folder, 'documents');
});
afterEach(() => copy.delete());

/** The figure that is drawn in the least time, where drawings are not what is tested. */
const QUICK = ['--only', 'ratio-2018'];

const PEACE = story.topics.find(({ id }) => id === 'peace')?.name;

describe('check:data', () => {
	it('counts what it found in order, and names the rows that nobody has read as they are', () => {
		const { status, stdout, stderr } = start('check-data', copy.folder);
		expect([status, stdout]).toEqual([
			0,
			expect.stringMatching(
				`/: ${TABLE_NAMES.length} tables, \\d+ rows, 3 base maps, all figures drawn, no problems, words of documents not looked for \\(--documents FOLDER\\)\n$`,
			),
		]);
		const unread = unreadIn(story).map(({ row: { at } }) => `${copy.folder}/${at.file}:${at.line} `);
		const lines = stderr.split('\n').slice(0, -1);
		expect(lines).toEqual([
			...unread
				.slice(0, 20)
				.map((place) => expect.stringMatching(`^${place}\\S+ – to be read against its lines`)),
			...(unread.length > 20 ? [`and ${unread.length - 20} more`] : []),
		]);
	});

	it('names a row that was changed since it was read', async () => {
		const unread = unreadIn(story).map(({ row: { at } }) => `${at.file}:${at.line}`);
		// Of the table that is named first: of many rows not all are named. The brief has no sign for other kinds.
		const row = story.positions.find(
			({ at, ask, brief }) => ask === null && brief === null && !unread.includes(`${at.file}:${at.line}`),
		);
		const line = copy.set(
			'positions.csv',
			`${row?.id},`,
			'kind',
			row?.kind === 'stated' ? 'document' : 'stated',
		);
		const { status, stderr } = await run('check-data', copy.folder, ...QUICK);
		expect(status).toBe(0);
		expect(stderr).toContain(
			`${copy.folder}/positions.csv:${line} ${row?.id} – to be read against its lines (readings.csv)\n`,
		);
	});

	it('looks for the words behind each row where the documents are', async () => {
		mkdirSync(documents);
		const { status, stdout, stderr } = await run('check-data', copy.folder, '--documents', documents);
		expect([status, stdout]).toEqual([1, '']);
		const [first, ...others] = stderr.trimEnd().split('\n');
		expect(first).toMatch(
			/\/sources\.csv:2 sha256: "" – expected the document 000 in .+, whose fingerprint is [0-9a-f]{64}$/,
		);
		expect(others).toHaveLength(Object.keys(STATING_LINES).length - 1);
	});

	it.skipIf(!hasDocuments)('finds them all', async () => {
		const { status, stdout } = await run('check-data', copy.folder, '--documents', DOCUMENTS, ...QUICK);
		expect([status, stdout]).toEqual([
			0,
			expect.stringMatching(/, no problems, every line says its words\n$/),
		]);
	});

	it('names what cannot be drawn, with the cell where it can be mended, and draws one figure alone where asked', async () => {
		const line = copy.set('places.csv', 'fefu,', 'name', 'FEFU \u{10330}');
		copy.set('i18n/ru.csv', 'FEFU campus,', 'en', 'FEFU \u{10330}');
		for (const language of ['ko', 'zh'])
			copy.set(`i18n/${language}.csv`, 'FEFU campus,', 'en', 'FEFU \u{10330}');
		const { status, stdout, stderr } = await run('check-data', copy.folder, '--only', 'venue');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(
			new RegExp(
				`/places\\.csv:${line} name: "FEFU \u{10330}" – expected letters .+ \\(figures/venue( brief)? in en\\)\n$`,
				'u',
			),
		);
		expect(await run('check-data', copy.folder, '--only', 'workers', '--only', 'ratio-2018')).toMatchObject({
			status: 0,
			stdout: expect.stringContaining(', workers and ratio-2018 drawn, no problems'),
		});
	});

	it('lists the problems, and no stack', async () => {
		copy.set('topics.csv', 'peace,', 'name', '');
		expect(await run('check-data', `${copy.folder}/`)).toEqual({
			status: 1,
			stdout: '',
			stderr: `${copy.folder}/topics.csv:6 name: "" – expected text\n`,
		});
	});

	it('names words without a translation, and translations of no words', async () => {
		copy.set('topics.csv', 'peace,', 'name', 'Peace and quiet');
		const { status, stderr } = await run('check-data', copy.folder);
		expect(status).toBe(1);
		const lines = stderr.trim().split('\n');
		for (const language of TRANSLATIONS) {
			expect(lines).toContain(
				`${copy.folder}/topics.csv:6 name: "Peace and quiet" – expected words that i18n/${language}.csv translates`,
			);
			expect(lines).toContainEqual(
				expect.stringMatching(
					`/i18n/${language}\\.csv:\\d+ en: "${PEACE}" – expected words of another table$`,
				),
			);
		}
	});

	it('checks again at every change, and says when', async () => {
		// One figure, since drawing all is checked above and takes long on a machine that does much else.
		const args = [
			...['--import', 'tsx', 'src/cli/check-data.ts'],
			...[copy.folder, '--only', 'ratio-2018', '--watch'],
		];
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		let printed = '';
		const isSaid = (pattern: RegExp) =>
			vi.waitFor(() => expect(printed).toMatch(pattern), { timeout: 30_000, interval: 50 });
		child.stdout.on('data', (text) => {
			printed += text;
		});
		child.stderr.on('data', (text) => {
			printed += text;
		});
		try {
			await isSaid(/^\d\d:\d\d:\d\d checking .*no problems.*Ctrl-C ends\n$/s);
			printed = '';
			copy.set('topics.csv', 'peace,', 'name', '');
			await isSaid(/^\d\d:\d\d:\d\d checking .*topics\.csv:6 name: "" – expected text\n/s);
			printed = '';
			copy.set('topics.csv', 'peace,', 'name', PEACE ?? '');
			await isSaid(/no problems/);
		} finally {
			const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
			child.kill('SIGINT');
			expect(await ended).toBe('SIGINT');
		}
	});

	it.each([
		['an unknown option', ['--fix'], "Unknown option '--fix'"],
		['a folder that is none', ['package.json'], '"package.json" is no folder'],
		[
			'a figure that is none',
			['--only', 'home'],
			'"home" is no figure, expected one of trade, ratio-2018, border, venue, distances, network, positions, outcomes, timeline, workers',
		],
		['two folders', ['data', 'data'], 'expected one folder'],
		['documents that are no folder', ['data', '--documents', 'package.json'], '"package.json" is no folder'],
	])('refuses %s in one line', async (_, args, reason) => {
		const stderr = `check:data: ${reason}; --help says how to call it\n`;
		expect(await run('check-data', ...args)).toEqual({ status: 2, stdout: '', stderr });
	});

	it('says how it is called', async () => {
		expect(await run('check-data', '--help')).toEqual({
			status: 0,
			stdout: expect.stringMatching(/^usage: /),
			stderr: '',
		});
	});
});
