import { describe, expect, it } from 'vitest';
import { areSame, sidesOfTrade, stateOf, subjectsOf } from '#lib/model/subjects.ts';
import { SIDES } from '#lib/model/vocabulary.ts';
import { story } from '../story.ts';

describe('what a row is about', () => {
	it('is each side once, in the order of the vocabulary, and none of those who are on no side', () => {
		expect(subjectsOf(['china', 'none', 'dprk', 'china']).sides).toEqual(['dprk', 'china']);
		expect(subjectsOf(sidesOfTrade('Russia', 'China')).sides).toEqual(['dprk', 'russia', 'china']);
	});

	it('is every year from its first date to its last', () => {
		expect(subjectsOf([], '2016-03-02', '2018').years).toEqual([2016, 2017, 2018]);
		expect(subjectsOf([], 1990).years).toEqual([1990]);
		expect(subjectsOf([], '2019-04-25', null).years).toEqual([2019]);
		expect(subjectsOf([], null).years).toEqual([]);
	});
});

describe('two rows tell of the same', () => {
	const meeting = subjectsOf(['dprk', 'china'], '2018-03-25');

	it('where one names no side and no year but what the other names', () => {
		expect(areSame(subjectsOf(['china']), meeting)).toBe(true);
		expect(areSame(meeting, subjectsOf(['dprk']))).toBe(true);
		expect(areSame(meeting, subjectsOf([], 2018))).toBe(true);
		expect(areSame(meeting, subjectsOf(sidesOfTrade('China'), 2018))).toBe(true);
	});

	it('but not where each names one of its own', () => {
		expect(areSame(meeting, subjectsOf(['dprk', 'us'], 2018))).toBe(false);
		expect(areSame(meeting, subjectsOf(sidesOfTrade('China'), 2017))).toBe(false);
		expect(areSame(meeting, subjectsOf(['russia']))).toBe(false);
	});

	it('and not where they have nothing that could be compared', () => {
		expect(areSame(subjectsOf(['china']), subjectsOf([], 2018))).toBe(false);
		expect(areSame(subjectsOf([]), meeting)).toBe(false);
		expect(areSame(subjectsOf([]), subjectsOf([]))).toBe(false);
	});
});

it('a side that has a state is named by it', () => {
	for (const side of SIDES) {
		const states = story.actors.filter((actor) => actor.kind === 'state' && actor.side === side);
		expect(stateOf(story, side)).toBe(states[0]);
	}
});
