import { describe, expect, it } from 'vitest';
import { statementsOf } from '#lib/model/evidence.ts';
import { STATING_LINES } from '../facts.ts';
import { story } from '../story.ts';

describe.each(Object.entries(STATING_LINES))('document %s', (id, lines) => {
	it('has a row for every line that states something', () => {
		const cited = new Set(statementsOf(story, id).map(({ cite }) => cite.line));
		expect(lines.filter((line) => !cited.has(line))).toEqual([]);
	});
});

describe('the five documents', () => {
	it('answer every question or are silent, and most questions have a check', () => {
		for (const { id } of story.questions) {
			const answers = story.answers.filter(({ question }) => question === id);
			expect(answers.flatMap(({ source }) => source ?? [])).toEqual(Object.keys(STATING_LINES).toSorted());
		}
		const checks = story.answers.filter(({ kind }) => kind === 'computed' || kind === 'other');
		expect(checks.length).toBeGreaterThan(story.questions.length / 2);
	});

	it('are said to differ where verdicts do, and nowhere else', () => {
		for (const { id, comparison } of story.questions) {
			const verdicts = story.answers.flatMap(({ question, verdict }) =>
				question === id ? (verdict ?? []) : [],
			);
			expect([id, new Set(verdicts).size > 1]).toEqual([id, comparison !== 'agreement']);
		}
	});

	it('differ among themselves on what was signed, and are contradicted on two questions at least', () => {
		const signed = story.answers.filter(({ question, kind }) => question === 'signed' && kind === 'document');
		expect(new Set(signed.map(({ verdict }) => verdict)).size).toBe(signed.length);
		expect(signed.length).toBeGreaterThan(2);
		const contradicted = story.questions.filter(({ comparison }) => comparison === 'contradiction');
		expect(contradicted.length).toBeGreaterThan(1);
	});
});
