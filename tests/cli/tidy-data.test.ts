/** What spreadsheets do to tables: shown, mended where that is asked for, all of it or nothing. */

import fs, { mkdirSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STORY_FILES } from '#lib/story/read.ts';
import { Copy } from '../story/copy.ts';
import { run } from './run.ts';

let copy: Copy;
beforeEach(() => {
	copy = new Copy();
});
afterEach(() => {
	vi.restoreAllMocks();
	syncBuiltinESMExports();
	copy.delete();
});

/** As a spreadsheet of another country writes it. */
const spoil = (file: string) =>
	copy.write(file, stringify(copy.records(file), { bom: true, delimiter: ';', record_delimiter: 'windows' }));

describe('tidy:data', () => {
	it('says so where there is nothing to mend', async () => {
		expect(await run('tidy-data')).toEqual({
			status: 0,
			stdout: `data/: nothing to mend in ${STORY_FILES.length} files\n`,
			stderr: '',
		});
	});

	it('shows what it would mend, and writes nothing', async () => {
		const line = copy.set('topics.csv', 'peace,', 'name', 'Peace  and\u00A0stability ');
		copy.write('journeys.csv', `\uFEFF${copy.text('journeys.csv')}`);
		const before = copy.bytes();
		const topics = `${copy.folder}/topics.csv:${line} name:`;
		expect(await run('tidy-data', copy.folder)).toEqual({
			status: 1,
			stdout: [
				`${copy.folder}/journeys.csv: no byte order mark`,
				`- ${topics} "Peace  and\\u{a0}stability "`,
				`+ ${topics} "Peace and stability"`,
				`2 files to mend; npm run tidy:data -- ${copy.folder} --write does it`,
				'',
			].join('\n'),
			stderr: '',
		});
		expect(copy.bytes()).toEqual(before);
	});

	it('writes the files as they were before a spreadsheet had them, and then finds nothing', async () => {
		const before = copy.bytes();
		for (const file of ['topics.csv', 'questions.csv']) spoil(file);
		const { status, stdout } = await run('tidy-data', copy.folder, '--write');
		expect([status, stdout]).toEqual([0, expect.stringContaining('\n2 files mended; ')]);
		expect(copy.bytes()).toEqual(before);
		expect(await run('tidy-data', copy.folder)).toMatchObject({ status: 0 });
	});

	it('writes nothing where one file cannot be read', async () => {
		copy.write('journeys.csv', `\uFEFF${copy.text('journeys.csv')}`);
		copy.write('topics.csv', Buffer.from('id,name\npeace,Pea\xe7e\n', 'latin1'));
		const before = copy.bytes();
		expect(await run('tidy-data', copy.folder, '--write')).toMatchObject({
			status: 1,
			stderr: `${copy.folder}/topics.csv:2 "peace,Pea\uFFFDe" – expected text in UTF-8\nnothing was written\n`,
		});
		expect(copy.bytes()).toEqual(before);
	});

	it('writes nothing where one file cannot be written', async () => {
		for (const file of ['journeys.csv', 'topics.csv']) spoil(file);
		const before = copy.bytes();
		mkdirSync(join(copy.folder, 'topics.csv.tidy'));
		expect(await run('tidy-data', copy.folder, '--write')).toMatchObject({
			status: 1,
			stderr: expect.stringMatching(
				/^EISDIR.*topics\.csv\.tidy'\nmended: none\nas before: \S+journeys\.csv, \S+topics\.csv\n$/,
			),
		});
		expect(copy.bytes()).toEqual(before);
	});

	it('says which files it has mended where one cannot be replaced', async () => {
		const before = copy.bytes();
		for (const file of ['journeys.csv', 'topics.csv']) spoil(file);
		const spoilt = copy.bytes();
		const rename = fs.renameSync;
		vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
			if (String(to).endsWith('topics.csv')) throw new Error('EBUSY');
			rename(from, to);
		});
		syncBuiltinESMExports();
		expect(await run('tidy-data', copy.folder, '--write')).toMatchObject({
			status: 1,
			stderr: `EBUSY\nmended: ${copy.folder}/journeys.csv\nas before: ${copy.folder}/topics.csv\n`,
		});
		expect(copy.bytes()).toEqual({ ...spoilt, 'journeys.csv': before['journeys.csv'] });
	});

	it.each([
		['an unknown option', ['--fix'], "Unknown option '--fix'"],
		['a folder that is none', ['package.json'], '"package.json" is no folder'],
		['two folders', ['data', 'data'], 'expected one folder'],
	])('refuses %s in one line', async (_, args, reason) => {
		const stderr = `tidy:data: ${reason}; --help says how to call it\n`;
		expect(await run('tidy-data', ...args)).toEqual({ status: 2, stdout: '', stderr });
	});
});
