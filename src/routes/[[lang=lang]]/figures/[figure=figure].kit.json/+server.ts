import { json } from '@sveltejs/kit';
import { editionOf, everyFigure } from '#lib/build/edition.ts';
import { toBundle } from '#lib/files/bundle.ts';
import { toImprint } from '#lib/publishing/imprint.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;
export const entries = everyFigure;

export const GET: RequestHandler = ({ params }) => {
	const { locale, story, toAbsolute } = editionOf(params.lang);
	const imprint = toImprint(toAbsolute(`figures/${params.figure}/`), story.version, locale);
	return json(toBundle(story, params.figure, { locale, imprint }));
};
