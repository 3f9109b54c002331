import { describe, expect, it } from 'vitest';
import { runsOf } from '#lib/ui/language-runs.ts';

describe('the languages of a text', () => {
	it.each([
		['en', 'Khasan (Хасан)', [{ text: 'Хасан)', lang: 'ru' }]],
		['ru', 'KOTRA, 2019', []],
		['ru', 'Encyclopedia of the Nations', [{ text: 'Encyclopedia of the Nations', lang: 'en' }]],
		['zh', '작년 北中교역액', [{ text: '작년 北中교역액', lang: 'ko' }]],
		['ko', '옌지시', []],
	] as const)('are told on a page in %s: %s', (locale, text, foreign) => {
		const runs = runsOf(text, locale);
		expect(runs.map((run) => run.text).join('')).toBe(text);
		expect(runs.filter(({ lang }) => lang)).toEqual(foreign);
	});
});
