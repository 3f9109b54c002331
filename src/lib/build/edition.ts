/** The project's own editions, each made once, and what is prerendered in all of them. */

import type { Locale } from '#lib/drawing/message.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { Exporter } from '#lib/files/exporter.ts';
import { onceEach } from '#lib/model/once.ts';
import type { Story } from '#lib/model/story.ts';
import { TRANSLATIONS, type Translation } from '#lib/model/vocabulary.ts';
import { type Edition, toEdition } from '#lib/publishing/edition.ts';
import { story } from '#lib/story/load.ts';
import { toAbsolute } from './site.ts';
import { WithoutPictures } from './without-pictures.ts';

interface Publication extends Edition {
	exporter: Exporter;
}

/** With EMPTY_PICTURES=1 a build is for looking at its pages, in half the time, and not for publishing. */
const Used = process.env.EMPTY_PICTURES === '1' ? WithoutPictures : Exporter;

/** With ONLY_ENGLISH=1 a build is for looking at how pages are made, and not for publishing. */
const BUILT = process.env.ONLY_ENGLISH === '1' ? [] : TRANSLATIONS;

/** The languages that are built. */
export const EDITIONS: readonly Locale[] = ['en', ...BUILT];

const publicationOf = onceEach((of: Story, locale: Locale): Publication => {
	const edition = toEdition(of, locale, toAbsolute);
	return { ...edition, exporter: new Used(edition) };
});

/** The edition that a route's optional parameter names; the English one where there is none. */
export const editionOf = (lang: Translation | undefined): Publication => publicationOf(story, lang ?? 'en');

/** A route's parameters once without a language and once with each. */
export const inEveryEdition = <Params extends object>(
	entries: readonly Params[],
): (Params & { lang?: Translation })[] =>
	entries.flatMap((params) => [params, ...BUILT.map((lang) => ({ ...params, lang }))]);

/** The entries of a route that every language has, and of one that every figure has in each. */
export const everyEdition = () => inEveryEdition([{}]);
export const everyFigure = () => inEveryEdition(FIGURE_IDS.map((figure) => ({ figure })));
