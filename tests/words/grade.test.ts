/** What every reader meets first is written for who has had nine years of school. */
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS, figureOf } from '#lib/figures/registry.ts';
import { story } from '../story.ts';
import { gradeOf } from './grade.ts';

const MOST = 9;

/** The words of every name in the story. */
const NAMES = new Set(
	[...story.actors, ...story.places]
		.flatMap(({ name }) => name.split(/[\s-]+/))
		.filter((word) => /^\p{Lu}/u.test(word)),
);

describe('the grade of a text', () => {
	it.each([
		// Words, sentences and syllables counted by hand.
		['The cat sat on the mat.', 0.39 * 6 + 11.8 - 15.59],
		['A computed figure; a source.', 0.39 * 2.5 + 11.8 * (8 / 5) - 15.59],
	])('of “%s” is %d', (text, grade) => {
		expect(gradeOf(text, NAMES)).toBeCloseTo(grade, 5);
	});

	it('does not rise with a name', () => {
		expect(gradeOf('Vladivostok is a port.', NAMES)).toBe(gradeOf('Rome is a port.', NAMES));
	});
});

describe.each(FIGURE_IDS)('the words of %s', (id) => {
	const { title, subtitle, description } = figureOf(story, id).words('en');

	it.each([
		['the headline', title],
		['the line below it', subtitle],
		['the description, which is the alt text too', description],
	])(`are of grade ${MOST} at most: %s`, (_, text) => {
		expect(gradeOf(text, NAMES), text).toBeLessThanOrEqual(MOST);
	});
});
