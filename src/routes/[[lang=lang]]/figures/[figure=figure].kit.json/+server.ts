import { json } from '@sveltejs/kit';
import { editionOf, inEveryEdition } from '#lib/build/edition.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { toBundle } from '#lib/files/bundle.ts';
import { toImprint } from '#lib/publishing/imprint.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryEdition(FIGURE_IDS.map((figure) => ({ figure })));

export const GET: RequestHandler = ({ params }) => {
	const { locale, story, toAbsolute } = editionOf(params.lang);
	const imprint = toImprint(toAbsolute(`figures/${params.figure}/`), story.version, locale);
	return json(toBundle(story, params.figure, { locale, imprint }));
};
