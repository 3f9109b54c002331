/** The site in one language: what its pages and files are made from. */
import { Exporter } from '#lib/export/exporter.ts';
import { folderOf, type Locale } from '#lib/figures/message.ts';
import type { Story } from '#lib/model/story.ts';
import { translate } from '#lib/model/translate.ts';
import { TRANSLATIONS, type Translation } from '#lib/model/vocabulary.ts';
import { toAbsolute } from './site.ts';
import { story } from './story/load.ts';

export interface Edition {
	locale: Locale;
	/** With its words in the language. */
	story: Story;
	exporter: Exporter;
	/** Makes a path of the edition, as `figures/trade/`, an absolute address. */
	toAbsolute(path: string): string;
}

const editions = new Map<Translation | undefined, Edition>();

/** The edition that a route's optional parameter names; the English one where there is none. */
export function editionOf(lang: Translation | undefined): Edition {
	const known = editions.get(lang);
	if (known) return known;
	const locale: Locale = lang ?? 'en';
	const options = {
		locale,
		story: lang ? translate(story, lang) : story,
		toAbsolute: (path: string) => toAbsolute(folderOf(locale) + path),
	};
	const edition = { ...options, exporter: new Exporter(options) };
	editions.set(lang, edition);
	return edition;
}

/** What is prerendered in one language, in all of them: a route's parameters, once without a language and once with each. */
export const inEveryEdition = <Params extends object>(
	entries: readonly Params[],
): (Params & { lang?: Translation })[] =>
	entries.flatMap((params) => [params, ...TRANSLATIONS.map((lang) => ({ ...params, lang }))]);
