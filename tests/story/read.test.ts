import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatCite } from '#lib/model/cites.ts';
import { StoryError } from '#lib/story/problems.ts';
import { DATA_FOLDER, loadStory, readStory } from '#lib/story/read.ts';
import { CHINA_2018 } from '../facts.ts';
import { Copy } from './copy.ts';

const SUMMIT = 'vladivostok-summit,';

let copy: Copy;
beforeEach(() => {
	copy = new Copy();
});
afterEach(() => copy.delete());

describe('readStory', () => {
	it('finds nothing wrong with the real data', () => {
		expect(readStory(DATA_FOLDER)).not.toHaveProperty('problems');
	});

	it('counts the line breaks of quoted cells', () => {
		copy.set('events.csv', 'cold-war,', 'note', 'One line,\nand another.\n\nAnd a fourth.');
		copy.write('events.csv', copy.text('events.csv').replace(/^vladivostok-summit,/m, 'Summit,'));
		expect(copy.problems()).toEqual([
			`data/events.csv:${copy.lineOf('events.csv', 'Summit,')} id: "Summit" – expected an id in lower-case kebab case, as vladivostok-summit`,
		]);
	});

	it('says once that the sources are missing, and checks no citation', () => {
		copy.remove('sources.csv');
		expect(copy.problems()).toEqual(['data/sources.csv – expected this file, which is missing']);
	});

	it('says everything at once, by file and line', () => {
		const answer = copy.set('answers.csv', 'aid,000,', 'kind', 'mute');
		const china = copy.set('trade.csv', CHINA_2018, 'status', 'sure');
		copy.remove('topics.csv');
		expect(copy.problems().map((text) => text.split(' ')[0])).toEqual([
			`data/trade.csv:${china}`,
			'data/topics.csv',
			`data/answers.csv:${answer}`,
		]);
	});

	it('says that a folder is none', () => {
		const problems = [{ file: '', expected: 'a folder with the data package' }];
		expect(readStory('nowhere')).toEqual({ problems });
	});

	it('writes nothing', () => {
		copy.write('topics.csv', `${copy.text('topics.csv')},,,\n`);
		const contents = () =>
			Object.entries(copy.bytes()).map(([file, bytes]) => [file, bytes.toString('base64')]);
		const before = contents();
		expect(copy.problems()).toHaveLength(1);
		expect(contents()).toEqual(before);
	});

	it.each([
		['good', 'Слово', 0],
		['bad', '', 100_000],
	])('checks 100,000 %s rows in seconds', (_, text, problems) => {
		const rows = Array.from({ length: 100_000 }, (_, i) => `Word ${i},${text},NR1\n`);
		copy.write('i18n/ru.csv', copy.text('i18n/ru.csv') + rows.join(''));
		const start = performance.now();
		const result = readStory(copy.folder);
		expect('problems' in result ? result.problems.length : 0).toBe(problems);
		// Not a budget: a machine that is busy elsewhere takes several times as long, and what grows with the square for ever.
		expect(performance.now() - start).toBeLessThan(30_000);
	});
});

describe('loadStory', () => {
	it('returns rows with typed values and the place where they stand', () => {
		const { events, trade, anchors, sourceById, version } = loadStory(copy.folder);
		const wordsOf = (id: string, cited: string) =>
			anchors.find(
				({ table, row, cite }) => `${table} ${row}` === `events ${id}` && formatCite(cite) === cited,
			)?.words;
		const nameOf = (id: string) => sourceById.get(id)?.short;
		expect(version).toMatch(/^\d+\.\d+\.\d+$/);
		expect(sourceById.get('004')).toMatchObject({
			kind: 'document',
			lines: expect.any(Number),
			url: [],
			publisher: null,
		});
		expect(events.find(({ id }) => id === 'vladivostok-summit')).toMatchObject({
			date: '2019-04-25',
			actors: expect.arrayContaining(['kim-jong-un', 'vladimir-putin']),
			cites: expect.arrayContaining([
				{ source: '000', line: 2, words: wordsOf('vladivostok-summit', '000:2'), name: nameOf('000') },
				expect.objectContaining({ source: 'EV01', name: nameOf('EV01') }),
			]),
			at: { file: 'events.csv', line: copy.lineOf('events.csv', SUMMIT) },
		});
		expect(trade.find(({ at }) => at.line === copy.lineOf('trade.csv', CHINA_2018))).toMatchObject({
			year: 2018,
			value_usd_million: Number(CHINA_2018.split(',')[3]),
			low_usd_million: null,
			excluded: null,
			cites: [{ source: 'CN29', name: nameOf('CN29'), isUnseen: true }],
		});
	});

	it('throws the list of problems without a stack, at most 200 of them', () => {
		copy.write('topics.csv', `id,name,brief\n${'Peace,Peace,\n'.repeat(300)}`);
		const load = () => loadStory(copy.folder);
		expect(load).toThrow(StoryError);
		try {
			load();
		} catch (error) {
			const { message, stack } = error as StoryError;
			expect(stack).toBe(message);
			expect(message.split('\n')).toHaveLength(201);
			expect(message).toMatch(/\nand \d+ more$/);
		}
	});
});
