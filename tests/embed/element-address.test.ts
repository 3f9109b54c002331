/** An element finds the pages that the site has, and no other site's. */
import { expect, it } from 'vitest';
import { folderOf, LOCALES } from '#lib/drawing/message.ts';
import { PUBLISHED_FORMS } from '#lib/drawing/widths.ts';
import { addressOf } from '#lib/embed/scripts/element/address.ts';
import { embedPath, frozenPath } from '#lib/publishing/embed-paths.ts';

const SITE = 'https://example.org/summit/';

const addressFor = (attributes: Readonly<Record<string, string>>) =>
	addressOf((name) => attributes[name] ?? '', `${SITE}element.js`);

it.each(LOCALES)('finds what is published in %s', (lang) => {
	for (const form of PUBLISHED_FORMS) {
		expect(addressFor({ name: 'trade', lang, form })).toBe(SITE + folderOf(lang) + embedPath('trade', form));
		const frozen = new URL(SITE + folderOf(lang) + frozenPath('trade', '0.1.0', lang, form)).href;
		expect(addressFor({ name: 'trade', lang, form, version: '0.1.0' })).toBe(frozen);
	}
});

it('takes the brief in English where nothing else is known', () => {
	const plain = `${SITE}embed/trade/`;
	expect(addressFor({ name: 'trade' })).toBe(plain);
	expect(addressFor({ name: 'trade', lang: 'de', form: 'wide', version: 'https://evil.invalid/' })).toBe(
		plain,
	);
	expect(addressFor({ name: 'trade', lang: 'zh-Hans-CN' })).toBe(`${SITE}zh/embed/trade/`);
});

it.each(['', '..', '../../evil', '//evil.invalid/', 'https://evil.invalid/', 'a?b', 'a#b', 'a%2fb'])(
	'stays among the embeds for the name %j',
	(name) => {
		expect(addressFor({ name })).toBe(`${SITE}embed/-/`);
	},
);
