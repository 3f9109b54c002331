/**
 * Typefaces for one page in Korean or Chinese: Noto Sans KR or SC with the letters that the page holds. A page has a few
 * hundred of them, the site over a thousand, the whole typeface many more.
 */
import { fontFamily } from '#lib/drawing/style.ts';
import { type Weight, weights } from '#lib/drawing/text/measure.ts';
import { cached } from '#lib/files/cache.ts';
import { readTypefaces } from '#lib/files/font-files.ts';
import { TYPEFACES } from '#lib/files/typefaces.ts';
import siteKo from '../../messages/site/ko.json' with { type: 'json' };
import siteZh from '../../messages/site/zh.json' with { type: 'json' };
import storyKo from '../../messages/story/ko.json' with { type: 'json' };
import storyZh from '../../messages/story/zh.json' with { type: 'json' };
import { subsetFont } from './subset.ts';

/** A message, or its variants by what they match. */
type Message = string | { match: Readonly<Record<string, string>> }[];

const MESSAGES: Readonly<Record<EastAsian, object>> = {
	ko: { ...siteKo, ...storyKo },
	zh: { ...siteZh, ...storyZh },
};

const textsOf = (message: Message): string[] =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

/** The words that scripts put into a page later on. */
const addedTo = (lang: EastAsian): string =>
	Object.entries<Message>({ ...MESSAGES[lang] })
		.filter(([key]) => /^(share|explore|status|reader)_/.test(key))
		.flatMap(([, message]) => textsOf(message))
		.map((text) => JSON.stringify(text))
		.join('');

/** The languages whose typefaces are too large to be sent whole. */
export const EAST_ASIAN = ['ko', 'zh'] as const;
export type EastAsian = (typeof EAST_ASIAN)[number];

const familyOf = (lang: EastAsian): string => fontFamily(lang).split(',')[0] ?? '';

/**
 * The rules of a page's typefaces, which stand beside the style sheet that holds them. What is not there at once is not
 * swapped in later, which would move what is being read; a machine without letters of its own waits by embed/scripts/missing-glyphs.ts, or
 * has them swapped in where no script runs.
 */
export const fontRules = (lang: EastAsian, page: string): string => {
	const rules = (display: 'optional' | 'fallback') =>
		weights
			.map(
				(weight) =>
					`@font-face{font-family:"${familyOf(lang)}";font-weight:${weight};font-display:${display};src:url("${page}/${weight}.woff2") format("woff2")}\n`,
			)
			.join('');
	return `${rules('optional')}@media (scripting:none){\n${rules('fallback')}}\n`;
};

/** A WOFF2 of the letters that a page's text holds and may come to hold, as many of them as the typeface has. */
export function fontFor(text: string, lang: EastAsian, weight: Weight): Promise<Uint8Array<ArrayBuffer>> {
	const typeface = TYPEFACES.find((one) => one.family === familyOf(lang) && one.weight === weight);
	if (!typeface) throw new RangeError(`no typeface of ${familyOf(lang)} in weight ${weight}`);
	const letters = [...new Set(text + addedTo(lang))].sort().join('');
	const bytes = readTypefaces().get(typeface) ?? new Uint8Array();
	return cached('page font', [bytes, letters], () => subsetFont(bytes, letters));
}
