import { describe, expect, it } from 'vitest';
import { choiceIn, isOwnPage, withChoice } from '#lib/ui/theme/choice.ts';

describe('the choice of a theme', () => {
	it.each([
		['', 'system'],
		['?theme=dark', 'dark'],
		['?scale=linear&theme=light', 'light'],
		['?theme=system', 'system'],
		['?theme=auto', 'system'],
		['?theme=Dark', 'system'],
		['?theme=', 'system'],
	])('is read from the query %j as %s', (query, choice) => {
		expect(choiceIn(query)).toBe(choice);
	});

	it('is written beside what others keep there', () => {
		expect(withChoice('', 'dark')).toBe('?theme=dark');
		expect(withChoice('?scale=linear&from=2000', 'light')).toBe('?scale=linear&from=2000&theme=light');
		expect(withChoice('?theme=dark&scale=linear', 'light')).toBe('?theme=light&scale=linear');
		expect(withChoice('?theme=dark&scale=linear', 'system')).toBe('?scale=linear');
		expect(withChoice('?theme=dark', 'system')).toBe('');
	});

	it.each([
		['', true],
		['ru/', true],
		['ko/figures/trade/', true],
		['sources/004/', true],
		['embed/trade/', false],
		['zh/embed/trade/', false],
		['v/1.0.0/ru/embed/trade/', false],
		['figures/trade.svg', false],
		['package/datapackage.json', false],
	])('goes along to %j: %s', (path, isCarried) => {
		expect(isOwnPage(path)).toBe(isCarried);
	});
});
