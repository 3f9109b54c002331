import { describe, expect, it } from 'vitest';
import { translate, untranslatedIn } from '#lib/model/translate.ts';
import { TRANSLATIONS } from '#lib/model/vocabulary.ts';
import { MESSAGES } from '../messages.ts';
import { story } from '../story.ts';

const { en, ...translations } = MESSAGES;

/** Names of bodies and formats, and persons whose names no source spells in the language: the same in every language. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
	ru: /\p{Script=Cyrillic}/u,
	ko: /\p{Script=Hangul}/u,
	zh: /\p{Script=Han}/u,
};

const digitsIn = (text: string): string[] => text.match(/\b\d{3}:\d+\b/g) ?? [];

/** A message's texts by its key, and by what chooses between them where it has several. */
const textsOf = (key: string, message: unknown): [string, string][] =>
	Array.isArray(message)
		? Object.entries<string>(message[0].match).map(([choice, text]) => [`${key} ${choice}`, text])
		: [[key, String(message)]];

describe.each(TRANSLATIONS)('the data in %s', (language) => {
	const rows = story[language];
	const script = SCRIPTS[language] as RegExp;

	it('has all words of the tables, and no others', () => {
		expect(untranslatedIn(story, language)).toEqual([]);
	});

	it('names the same lines of the articles', () => {
		const differ = rows.filter(({ en, text }) => digitsIn(en).sort().join() !== digitsIn(text).sort().join());
		expect(differ.map(({ en }) => en)).toEqual([]);
	});

	it('is English nowhere by accident', () => {
		const same = rows.filter(({ text }) => !script.test(text)).map(({ en }) => en);
		// Every one of these was looked at.
		expect(same).toMatchSnapshot();
	});
});

describe.each(Object.entries(translations))('the messages in %s', (language, messages) => {
	const script = SCRIPTS[language] as RegExp;

	it('are those of English, in its order', () => {
		expect(Object.keys(messages)).toEqual(Object.keys(en));
	});

	it('take the same words in', () => {
		const variablesIn = (message: unknown) =>
			[...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();
		const differ = Object.entries(en).filter(
			([key, message]) => variablesIn(messages[key]).join() !== variablesIn(message).join(),
		);
		expect(differ.map(([key]) => key)).toEqual([]);
	});

	it('are English nowhere by accident', () => {
		const same = Object.entries(messages)
			.filter(([key]) => key !== '$schema')
			.flatMap(([key, message]) => textsOf(key, message))
			.filter(([, text]) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) && !script.test(text));
		expect(same.map(([key, text]) => `${key}: ${text}`)).toMatchSnapshot();
	});
});

describe.each(TRANSLATIONS)('the verdicts in %s', (language) => {
	const { answers } = translate(story, language);

	it('differ where the English ones do, and nowhere else', () => {
		const verdictsOf = (rows: typeof answers, id: string) =>
			rows.filter(({ question }) => question === id).map(({ verdict }) => verdict ?? '');
		/** Of each the first that is the same: what differs, without the words. */
		const shapeOf = (verdicts: string[]) => verdicts.map((verdict) => verdicts.indexOf(verdict));
		for (const { id } of story.questions)
			expect([id, shapeOf(verdictsOf(answers, id))]).toEqual([id, shapeOf(verdictsOf(story.answers, id))]);
	});
});
