/** The site in one language: what its pages and files are made from. */
import { folderOf, type Locale } from '#lib/drawing/message.ts';
import type { Story } from '#lib/model/story.ts';
import { translate } from '#lib/model/translate.ts';
import { toImprint } from './imprint.ts';

/** Where an edition stands. */
export interface Addressed {
	locale: Locale;
	/** Makes a path of the edition, as `figures/trade/`, an absolute address. */
	toAbsolute(path: string): string;
}

export interface Edition extends Addressed {
	/** With its words in the language. */
	story: Story;
}

/** The edition of an English story; `toAbsolute` takes paths from the site's root. */
export const toEdition = (story: Story, locale: Locale, toAbsolute: (path: string) => string): Edition => ({
	locale,
	story: locale === 'en' ? story : translate(story, locale),
	toAbsolute: (path) => toAbsolute(folderOf(locale) + path),
});

/** What a figure's files say beside it. */
export const fileContext = ({ story, locale, toAbsolute }: Edition, figure: string) => ({
	locale,
	imprint: toImprint(toAbsolute(`figures/${figure}/`), story.version, locale),
	sourceById: story.sourceById,
});
