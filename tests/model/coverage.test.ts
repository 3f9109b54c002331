import { describe, expect, it } from 'vitest';
import { statementsOf } from '#lib/model/evidence.ts';
import { story } from '../story.ts';

/** The lines of the five documents that state something of the story. */
const STATING_LINES: Readonly<Record<string, readonly number[]>> = {
	'000': [2, 4, 5, 7, 8, 9, 11, 12, 13, 14],
	'001': [3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23],
	'002': [6, 8, 10],
	'003': [5, 7, 9, 11, 13, 15],
	'004': [7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35],
};

describe.each(Object.entries(STATING_LINES))('document %s', (id, lines) => {
	it('has a row for every line that states something', () => {
		const cited = new Set(statementsOf(story, id).map(({ line }) => line));
		expect(lines.filter((line) => !cited.has(line))).toEqual([]);
	});
});

describe('the five documents', () => {
	it('answer every question or are silent, and most questions have a check of ours', () => {
		for (const { id } of story.questions) {
			const answers = story.answers.filter(({ question }) => question === id);
			expect(answers.filter(({ source }) => source).map(({ source }) => source)).toEqual([
				'000',
				'001',
				'002',
				'003',
				'004',
			]);
		}
		expect(story.answers.filter(({ kind }) => kind === 'computed').length).toBeGreaterThan(6);
	});

	it('disagree on whether anything was signed', () => {
		const verdicts = story.answers
			.filter(({ question }) => question === 'signed')
			.map(({ verdict }) => verdict);
		expect(verdicts).toEqual(expect.arrayContaining(['yes', 'no']));
	});
});
