import { json } from '@sveltejs/kit';
import { toImprint } from '#lib/export/imprint.ts';
import { toKit } from '#lib/export/kit.ts';
import { FIGURE_IDS } from '#lib/figures/registry.ts';
import { editionOf, inEveryEdition } from '#lib/server/edition.ts';
import type { EntryGenerator, RequestHandler } from './$types.js';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryEdition(FIGURE_IDS.map((figure) => ({ figure })));

export const GET: RequestHandler = ({ params }) => {
	const { locale, story, toAbsolute } = editionOf(params.lang);
	const imprint = toImprint(toAbsolute(`figures/${params.figure}/`), story.version, locale);
	return json(toKit(story, params.figure, { locale, imprint }));
};
