/** What a listener is owed, in words and keys. */

/** Words of a page before its first finding: a quarter of a minute, as long as one listens before one leaves. */
export const WORDS_TO_FINDING = 40;
/** Words from a figure's headline to its extremes and exceptions, the last number of its description: as long again, for fast listeners. */
export const WORDS_TO_KNOW = 75;
/** Keys from a page's top to any mark of its chart. */
export const KEYS_TO_MARK = 12;
/** Words of a heading, a link, a drawing or a mark: they are heard whole or not at all. */
export const WORDS_OF_NAME = 30;
/** Words of an embed from its first to its last: a minute in someone else's article. */
export const WORDS_OF_EMBED = 150;
/** Words of a page that are listened to at the most, where what is waited for does not come. */
export const WORDS_TO_GIVE_UP = 400;

/** A source's code, which says nothing to the ear: `004:17`, `CN44b`. */
export const CODE = /\b(?:\d{3}:\d+|[A-Z]{2,3}\d+[a-z]?)\b/;

/** How many words there are, in languages that put no space between them too. */
export const wordCount = (text: string, language = 'en'): number =>
	[...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
		({ isWordLike }) => isWordLike,
	).length;

/** What was said, as one text. */
export const joined = (heard: readonly string[]): string => heard.join(' ').replace(/\s+/g, ' ');

/** How often a text holds another. */
export const timesIn = (text: string, sought: string): number => text.split(sought).length - 1;
