import { describe, expect, it } from 'vitest';
import { statementsOf } from '#lib/model/evidence.ts';
import { STATING_LINES } from '../facts.ts';
import { story } from '../story.ts';

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
			expect(answers.flatMap(({ source }) => source ?? [])).toEqual(Object.keys(STATING_LINES).toSorted());
		}
		const computed = story.answers.filter(({ kind }) => kind === 'computed');
		expect(computed.length).toBeGreaterThan(story.questions.length / 2);
	});

	it('disagree on whether anything was signed', () => {
		const verdicts = story.answers
			.filter(({ question }) => question === 'signed')
			.map(({ verdict }) => verdict);
		expect(verdicts).toEqual(expect.arrayContaining(['yes', 'no']));
	});
});
