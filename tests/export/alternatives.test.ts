import { describe, expect, it } from 'vitest';
import { figureOf } from '#lib/figures/registry.ts';
import { alternativesOf, SHORT_LIMIT, shortened } from '#lib/publishing/alternatives.ts';
import { drawings, faultsOf } from './drawings.ts';

describe('the short alternative', () => {
	it('is whole sentences that every network takes, of every figure in every language', () => {
		const faults = faultsOf(drawings, ({ edition, id, form, locale }) => {
			const figure = figureOf(edition.story, id, form);
			const { alt, altLong } = alternativesOf(figure, locale);
			const { description } = figure.words(locale);
			return [
				...([...alt].length > SHORT_LIMIT ? ['too long'] : []),
				...(!/[.!?。！？]["”»’)』」]*$/u.test(alt) ? [`ends with "${alt.slice(-20)}"`] : []),
				...(!description.startsWith(alt) || !altLong.includes(description) ? ['says something else'] : []),
				...([...alt].length < 30 ? ['says next to nothing'] : []),
			];
		});
		expect(faults).toEqual([]);
	});

	it('never ends behind an initial or a point within a number', () => {
		const long = `The U.S. paid 4.5 million. ${'a'.repeat(SHORT_LIMIT)}.`;
		expect(shortened(long)).toBe('The U.S. paid 4.5 million.');
		expect(shortened('a'.repeat(SHORT_LIMIT + 1))).toHaveLength(SHORT_LIMIT);
		expect(shortened('b'.repeat(SHORT_LIMIT))).toHaveLength(SHORT_LIMIT);
	});
});
