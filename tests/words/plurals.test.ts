/** Counts in words: whatever the number, each language has a form for it. */
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale, m } from '#lib/drawing/message.ts';
import { MESSAGES } from '../messages.ts';

const { en } = MESSAGES;
/** None, one, and what Russian tells apart: 2 is few, 5 many, 21 as one again. */
const COUNTS = [0, 1, 2, 5, 21];

interface Variants {
	declarations: string[];
	match: Readonly<Record<string, string>>;
}

/** A message's variants; nothing where it has one text. */
const variantsOf = (message: unknown): Variants | undefined =>
	Array.isArray(message) ? (message[0] as Variants) : undefined;

/** The forms that a message chooses by a count: `countPlural`, and the input `count` that it is of. */
const pluralsOf = ({ declarations }: Variants): [local: string, input: string][] =>
	declarations.flatMap((declaration) => {
		const [, local = '', input = ''] = /^local (\w+) = (\w+): plural$/.exec(declaration) ?? [];
		return local ? [[local, input]] : [];
	});

/** What a key of `match` asks for: `kind=year, countPlural=one`. */
const askedIn = (key: string): Map<string, string> =>
	new Map(
		key.split(', ').map((part) => {
			const [name = '', value = ''] = part.split('=');
			return [name, value];
		}),
	);

/** Messages that say a count in words, in any language, by their keys. */
const counting = Object.keys(en).filter((key) =>
	LOCALES.some((locale) => {
		const variants = variantsOf(MESSAGES[locale][key]);
		return variants && pluralsOf(variants).length > 0;
	}),
);

/** Every choice that a message offers apart from its counts. */
function choicesOf(variants: Variants): Record<string, string>[] {
	const plurals = new Set(pluralsOf(variants).map(([local]) => local));
	const choices = Object.keys(variants.match).map((key) =>
		Object.fromEntries([...askedIn(key)].filter(([name, value]) => !plurals.has(name) && value !== '*')),
	);
	return [...new Map(choices.map((choice) => [JSON.stringify(choice), choice])).values()];
}

describe.each(LOCALES)('messages that count, in %s', (locale) => {
	const rules = new Intl.PluralRules(locale);

	it.each(counting)('%s has a form for every number', (key) => {
		const message = MESSAGES[locale][key];
		const variants = variantsOf(message) ?? { declarations: [], match: { '': String(message) } };
		const counts = new Map(pluralsOf(variants));
		const inputs = LOCALES.flatMap((of) => variantsOf(MESSAGES[of][key])?.declarations ?? []).flatMap(
			(declaration) => /^input (\w+)$/.exec(declaration)?.[1] ?? [],
		);
		const counted = new Set(
			LOCALES.flatMap((of) => {
				const others = variantsOf(MESSAGES[of][key]);
				return others ? pluralsOf(others).map(([, input]) => input) : [];
			}),
		);
		for (const choice of choicesOf(variants)) {
			for (const count of COUNTS) {
				const given = Object.fromEntries(
					inputs.map((input) => [input, choice[input] ?? (counted.has(input) ? count : `‹${input}›`)]),
				);
				const text = format(key, given, locale);
				const expected = Object.entries(variants.match).filter(([asked]) =>
					[...askedIn(asked)].every(([name, value]) => {
						if (value === '*' || name === '') return true;
						return value === (counts.has(name) ? rules.select(count) : choice[name]);
					}),
				);
				expect(expected.length, `${key}: forms for ${count}`).toBeGreaterThan(0);
				expect(expected.map(([, form]) => fill(form, given))).toContain(text);
				expect(text).toMatch(/^(?!.*(\{|\}|undefined|NaN)).*\S.*$/s);
				expect(text).not.toBe(key);
			}
		}
	});
});

// In English one may be said as "once"; in Russian the form of one is that of 21 as well.
it('the forms of a choice take the same words in', () => {
	const wordsIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
	for (const key of counting)
		for (const locale of LOCALES) {
			const variants = variantsOf(MESSAGES[locale][key]);
			if (!variants) continue;
			for (const choice of choicesOf(variants)) {
				const forms = Object.entries(variants.match).filter(([asked]) =>
					Object.entries(choice).every(([name, value]) => askedIn(asked).get(name) === value),
				);
				const words = new Set(
					forms.map(([, form]) => wordsIn(locale === 'en' ? form.replace('{count}', '') : form)),
				);
				expect([locale, key, choice, [...words]]).toEqual([locale, key, choice, [expect.any(String)]]);
			}
		}
});

const fill = (form: string, inputs: Readonly<Record<string, unknown>>): string =>
	form.replace(/\{(\w+)\}/g, (_, name) => String(inputs[name]));

const format = (key: string, inputs: Readonly<Record<string, unknown>>, locale: Locale): string =>
	(m as unknown as Record<string, (inputs: unknown, options: { locale: Locale }) => string>)[key]?.(inputs, {
		locale,
	}) ?? '';
