import { editionOf } from '#lib/build/edition.ts';
import { LOCALES } from '#lib/drawing/message.ts';
import { figuresOf } from '#lib/figures/registry.ts';
import type { PageServerLoad } from './$types.js';

/** A file, as web servers look for it, and no folder. */
export const trailingSlash = 'never';

/** Whoever comes here has not said in which language: each has its own, with absolute addresses. */
export const load: PageServerLoad = () => ({
	languages: LOCALES.map((locale) => {
		const { story, toAbsolute } = editionOf(locale === 'en' ? undefined : locale);
		return {
			locale,
			home: toAbsolute(''),
			sources: toAbsolute('sources/'),
			figures: figuresOf(story).map((figure) => ({
				address: toAbsolute(`figures/${figure.id}/`),
				title: figure.words(locale).title,
			})),
		};
	}),
});
