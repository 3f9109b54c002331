/** Names in headlines of pages, which the browser sets: parted at a hyphen, Jong-un is read as two. */
import { describe, expect, it } from 'vitest';
import { wholeWords } from '#lib/ui/whole-words.ts';

const wholeIn = (text: string) => wholeWords(text).flatMap((run) => (run.isWhole ? run.text : []));

describe('words that no line may part', () => {
	it.each([
		['Kim Jong-un met Moon Jae-in’s envoy', ['Jong-un', 'Jae-in']],
		['Ким Чен Ын и Мун Чжэ-ин', ['Чжэ-ин']],
		['First Kim–Putin summit: 121.5–127.5 km', ['Kim–Putin', '121.5–127.5']],
		['문재인과 김정은 – 2018–2019년', ['2018–2019년']],
		['2019年4月-5月', []],
		['северокорейско-российский', []],
	])('of “%s” are %j', (text, words) => expect(wholeIn(text)).toEqual(words));

	it('leave the text as it is', () => {
		const text = ' Kim Jong-un, Moon Jae-in: “Belt-and-Road” – and so on-';
		expect(
			wholeWords(text)
				.map((run) => run.text)
				.join(''),
		).toBe(text);
	});
});
