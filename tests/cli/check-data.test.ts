import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '#lib/model/tables.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { Copy } from '../story/copy.ts';
import { run, start } from './run.ts';

let copy: Copy;
beforeEach(() => {
	copy = new Copy({ isTranslated: true });
});
afterEach(() => copy.delete());

describe('check:data', () => {
	it('counts what it found in order', () => {
		expect(start('check-data', copy.folder)).toEqual({
			status: 0,
			stdout: expect.stringMatching(
				`/: ${TABLE_NAMES.length} tables, \\d+ rows, 3 base maps, no problems\n$`,
			),
			stderr: '',
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
					`/i18n/${language}\\.csv:\\d+ en: "Peace on the peninsula" – expected words of another table$`,
				),
			);
		}
	});

	it.each([
		['an unknown option', ['--fix'], "Unknown option '--fix'"],
		['a folder that is none', ['package.json'], '"package.json" is no folder'],
		['two folders', ['data', 'data'], 'expected one folder'],
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
